package io.github.backenddesign.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Reads the generated GraphQL schemas with a server's parser and type checker. */
class GraphqlTest {

  static final List<ContractCase> CASES = ContractCase.all("backend.graphqls");

  @ParameterizedTest
  @FieldSource("CASES")
  void givesThePacketsOperationsAndRolesBack(ContractCase file) {
    Map<String, String> expected = new TreeMap<>();
    for (Map<String, Object> operation : Packets.operations(file.packet(), "kind")) {
      List<String> arguments = new ArrayList<>(Packets.maps(operation, "parameters").stream().map(parameter -> parameter.get("name").toString()).toList());
      if (!Packets.schema(operation, "request").isEmpty()) {
        arguments.add("input");
      }
      expected.put(operation.get("id").toString(), String.join(" | ", operation.get("kind") + " " + operation.get("name"), operation.get("roles").toString(), operation.get("story_ids").toString(),
          new TreeSet<>(arguments).toString()));
    }
    assertThat(read(schema(file))).isEqualTo(expected);
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void givesThePacketsFieldsBack(ContractCase file) {
    GraphQLSchema schema = schema(file);
    Map<String, Object> expected = new TreeMap<>();
    Map<String, Object> found = new TreeMap<>();
    for (Map<String, Object> shape : Packets.schemas(file.packet())) {
      String name = shape.get("name").toString();
      if (schema.getType(name) instanceof GraphQLObjectType type) {
        expected.put(name, fields(shape));
        found.put(name, new TreeSet<>(type.getFieldDefinitions().stream().map(field -> field.getName() + " " + GraphQLTypeUtil.isNonNull(field.getType())).toList()));
      }
      if (schema.getType(name + "Input") instanceof GraphQLInputObjectType type) {
        expected.put(name + "Input", fields(shape));
        found.put(name + "Input", new TreeSet<>(type.getFieldDefinitions().stream().map(field -> field.getName() + " " + GraphQLTypeUtil.isNonNull(field.getType())).toList()));
      }
    }
    assertThat(expected).isNotEmpty();
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void tellsChangesOfWhatIsWantedLiveInSubscriptions() {
    DecidedSample sample = DecidedSample.of(DecidedSample.LIVE, Map.of("api-style", "graphql", "realtime-delivery", "websocket"));
    GraphQLSchema schema = schema(new ContractCase(sample, "backend.graphqls", sample.file("backend.graphqls").orElseThrow()));
    assertThat(schema.getSubscriptionType().getFieldDefinitions()).extracting(field -> field.getName() + ": " + GraphQLTypeUtil.simplePrint(field.getType())).containsExactlyInAnyOrder("watchAuction: Auction!", "watchBids: Bid!");
  }

  private static TreeSet<String> fields(Map<String, Object> shape) {
    return new TreeSet<>(Packets.maps(shape, "fields").stream().map(field -> field.get("name") + " " + field.get("required")).toList());
  }

  static GraphQLSchema schema(ContractCase file) {
    return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(file.text()));
  }

  private static Map<String, String> read(GraphQLSchema schema) {
    Map<String, String> found = new TreeMap<>();
    schema.getQueryType().getFieldDefinitions().forEach(field -> put(found, "query", field));
    if (schema.getMutationType() != null) {
      schema.getMutationType().getFieldDefinitions().forEach(field -> put(found, "mutation", field));
    }
    if (schema.getSubscriptionType() != null) {
      schema.getSubscriptionType().getFieldDefinitions().forEach(field -> put(found, "subscription", field));
    }
    return found;
  }

  private static void put(Map<String, String> found, String kind, GraphQLFieldDefinition field) {
    GraphQLAppliedDirective trace = field.getAppliedDirective("trace");
    if (field.getName().equals("contractVersion")) {
      return;
    }
    Object stories = trace.getArgument("stories") == null ? null : trace.getArgument("stories").getValue();
    found.put(trace.getArgument("operation").getValue(), String.join(" | ", kind + " " + field.getName(), field.getAppliedDirective("access").getArgument("roles").getValue().toString(), stories == null ? "[]" : stories.toString(),
        new TreeSet<>(field.getArguments().stream().map(argument -> argument.getName()).toList()).toString()));
  }
}
