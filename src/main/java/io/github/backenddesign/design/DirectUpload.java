package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Effect;
import io.github.backenddesign.analysis.Model;
import io.github.backenddesign.analysis.Operation;
import io.github.backenddesign.analysis.OperationClass;
import io.github.backenddesign.analysis.OperationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files that clients send straight to the object storage: the upload answers with an address signed for it, and a second operation tells that the file is there. */
final class DirectUpload {

  private static final String COMPLETE = "complete-";
  private static final String SOURCE = "decision file-storage";

  private final boolean direct;

  DirectUpload(Settings settings) {
    this.direct = settings.get(Effect.Section.DATA, "files", Choice.fixed("")).value().contains("direct");
  }

  /** Whether the operation only announces a file. */
  boolean announces(Operation operation) {
    return direct && operation.type() == OperationClass.UPLOAD;
  }

  /** Whether the operation is the second half of an upload. */
  boolean completes(Operation operation) {
    return direct && operation.type() == OperationClass.ACTION && operation.id().action().startsWith(COMPLETE + "upload");
  }

  /** The model with the operations that tell a file is there. */
  Model extended(Model model) {
    List<Operation> all = new ArrayList<>();
    for (Operation operation : model.operations()) {
      all.add(operation);
      OperationId id = new OperationId(operation.id().resource(), COMPLETE + "upload");
      if (announces(operation) && all.stream().noneMatch(other -> other.id().equals(id)) && model.operation(id.toString()).isEmpty()) {
        all.add(new Operation(id, OperationClass.ACTION, "Tell that the file is uploaded", operation.entity(), operation.parent(), false, operation.component(), operation.internal(), List.of(), List.of(), List.of(),
            operation.callers(), operation.condition(), true, List.of(), List.of(), operation.stories(), operation.requirements(), operation.evidence(), operation.confidence()));
      }
    }
    return direct ? model.withOperations(all) : model;
  }

  /** What a client says of a file before it sends it. */
  static List<ApiDesign.FieldDesign> announced() {
    return List.of(text("fileName", "1", "255", "^[^/\\\\\\x00-\\x1F]+$", "shown to people; never a path", "report.csv", false),
        text("mediaType", "3", "127", "^[a-z0-9.+-]+/[a-z0-9.+-]+$", "checked against the content once the file is there", "text/csv", false),
        new ApiDesign.FieldDesign("byteSize", "integer", Optional.of("int64"), true, false, false, Optional.of("1"), Optional.of("5368709120"), Optional.empty(), false,
            Optional.of("the address takes exactly so many bytes"), Optional.of("48213"), SOURCE),
        text("sha256", "64", "64", "^[0-9a-f]{64}$", "the storage refuses a file with another checksum", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", false));
  }

  /** What the client gets: where to send the file, and until when. */
  static ApiDesign.SchemaDesign address(String name) {
    ApiDesign.FieldDesign expires = new FieldForms().made("expiresAt", "date-time", true, true, "afterwards a new address is needed", SOURCE);
    ApiDesign.FieldDesign url = new ApiDesign.FieldDesign("url", "string", Optional.of("uri"), true, false, true, Optional.of("1"), Optional.of("2048"), Optional.empty(), false,
        Optional.of("the file is sent there by PUT, with its media type; a secret until it expires"), Optional.of("https://files.example.com/01JD8Z6V3N?signature=4f9c"), SOURCE);
    return new ApiDesign.SchemaDesign(name, "Where a file is sent, signed for this one file",
        List.of(new FieldForms().made("id", "identifier", true, true, "the thing the file belongs to, named when the upload is completed", SOURCE), url, expires));
  }

  private static ApiDesign.FieldDesign text(String name, String min, String max, String pattern, String rule, String example, boolean readOnly) {
    return new ApiDesign.FieldDesign(name, "string", Optional.empty(), true, false, readOnly, Optional.of(min), Optional.of(max), Optional.of(pattern), false, Optional.of(rule), Optional.of(example), SOURCE);
  }
}
