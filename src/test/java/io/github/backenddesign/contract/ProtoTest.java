package io.github.backenddesign.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.MethodDescriptorProto;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Compiles the generated Protocol Buffers with their own compiler and compares what it read with the packet. */
class ProtoTest {

  static final List<ContractCase> CASES = ContractCase.all("backend.proto");

  private static final Path PROTOC = Path.of("target/protoc/protoc.exe").toAbsolutePath();
  private static final List<String> IMPORTS = List.of("google/protobuf/empty.proto", "google/protobuf/timestamp.proto", "google/protobuf/field_mask.proto");
  private static final Pattern LINE = Pattern.compile("(?m)^ (Operation|Roles|Stories): (.*)$");

  @TempDir
  Path directory;

  @ParameterizedTest
  @FieldSource("CASES")
  void givesThePacketsOperationsAndRolesBack(ContractCase file) throws Exception {
    Map<String, String> expected = new TreeMap<>();
    for (Map<String, Object> operation : Packets.operations(file.packet(), "rpc")) {
      expected.put(operation.get("id").toString(), String.join(" | ", operation.get("service") + "." + operation.get("rpc"), String.join(", ", Packets.texts(operation, "roles")), String.join(", ", Packets.texts(operation, "story_ids"))));
    }
    assertThat(read(compiled(file))).isEqualTo(expected);
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void givesThePacketsFieldsBack(ContractCase file) throws Exception {
    Map<String, Object> expected = new TreeMap<>();
    Map<String, Object> found = new TreeMap<>();
    Map<String, DescriptorProto> messages = new TreeMap<>();
    compiled(file).getMessageTypeList().forEach(message -> messages.put(message.getName(), message));
    for (Map<String, Object> shape : Packets.schemas(file.packet())) {
      DescriptorProto message = messages.get(shape.get("name").toString());
      if (message != null) {
        expected.put(message.getName(), new TreeSet<>(Packets.maps(shape, "fields").stream().map(field -> field.get("name").toString()).toList()));
        found.put(message.getName(), new TreeSet<>(message.getFieldList().stream().map(FieldDescriptorProto::getJsonName).toList()));
        if (isResource(file, message.getName())) {
          expected.computeIfPresent(message.getName(), (name, fields) -> withName((TreeSet<?>) fields));
        }
      }
    }
    assertThat(expected).isNotEmpty();
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void streamsWhatIsWantedLiveFromTheServer() throws Exception {
    DecidedSample sample = DecidedSample.of(DecidedSample.LIVE, Map.of("api-style", "rpc", "realtime-delivery", "server-sent-events"));
    assertThat(compiled(sample.file("backend.proto").orElseThrow(), directory).getServiceList().stream().flatMap(service -> service.getMethodList().stream()).filter(MethodDescriptorProto::getServerStreaming))
        .extracting(method -> method.getName() + " " + method.getOutputType().replaceFirst(".*\\.", "")).containsExactlyInAnyOrder("WatchAuction Auction", "WatchBids Bid");
  }

  /** A thing that calls name has its resource name among its fields (AIP-122). */
  private static boolean isResource(ContractCase file, String schema) {
    return Packets.operations(file.packet(), "rpc").stream().filter(operation -> Packets.schema(operation, "response").equals(schema))
        .anyMatch(operation -> Packets.maps(operation, "parameters").stream().anyMatch(parameter -> parameter.get("name").equals("name") && parameter.get("source").equals("identifier of " + schema)));
  }

  private static TreeSet<String> withName(TreeSet<?> fields) {
    TreeSet<String> all = new TreeSet<>(List.of("name"));
    fields.forEach(field -> all.add(field.toString()));
    return all;
  }

  private FileDescriptorProto compiled(ContractCase file) throws IOException, InterruptedException {
    return compiled(file.text(), directory);
  }

  /** What protoc makes of a contract; skips the test where there is none for this platform. */
  static FileDescriptorProto compiled(String text, Path directory) throws IOException, InterruptedException {
    assumeTrue(Judges.present("protoc", Files.isRegularFile(PROTOC), "no profile of the pom knows this platform"));
    assertThat(PROTOC.toFile().setExecutable(true)).isTrue();
    Files.writeString(directory.resolve("backend.proto"), text);
    for (String imported : IMPORTS) {
      Path target = directory.resolve(imported);
      Files.createDirectories(target.getParent());
      try (InputStream in = FileDescriptorSet.class.getClassLoader().getResourceAsStream(imported)) {
        Files.write(target, in.readAllBytes());
      }
    }
    Process process = new ProcessBuilder(PROTOC.toString(), "-I.", "--include_source_info", "--descriptor_set_out=backend.bin", "backend.proto").directory(directory.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).isEmpty();
    return FileDescriptorSet.parseFrom(Files.readAllBytes(directory.resolve("backend.bin"))).getFile(0);
  }

  /** Procedures with what their comments tell; a path of source info is 6 (services), index, 2 (procedures), index. */
  private static Map<String, String> read(FileDescriptorProto file) {
    Map<String, String> found = new TreeMap<>();
    for (SourceCodeInfo.Location location : file.getSourceCodeInfo().getLocationList()) {
      List<Integer> path = location.getPathList();
      if (path.size() == 4 && path.get(0) == 6 && path.get(2) == 2) {
        String name = file.getService(path.get(1)).getName() + "." + file.getService(path.get(1)).getMethod(path.get(3)).getName();
        Map<String, String> told = new TreeMap<>();
        Matcher lines = LINE.matcher(location.getLeadingComments());
        while (lines.find()) {
          told.put(lines.group(1), lines.group(2));
        }
        found.put(told.get("Operation"), String.join(" | ", name, told.getOrDefault("Roles", ""), told.getOrDefault("Stories", "")));
      }
    }
    return found;
  }
}
