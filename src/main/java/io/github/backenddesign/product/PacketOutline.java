package io.github.backenddesign.product;

import java.util.List;

/** What of a packet is checked: the sections it has to have, and the collections whose elements have promised members. */
final class PacketOutline {

  /** A section that stands somewhere, under any of these fields of the table of sections. */
  record Part(String name, List<String> fields) {
  }

  /** Parts that stand together under a name; where they need the name, parts that stand elsewhere do not count. */
  record Group(String name, boolean named, List<String> spellings, List<Part> parts) {
  }

  /** The elements of a field of the table of sections. */
  record Collection(String name, String field, Spellings table) {
  }

  static final List<Group> GROUPS = List.of(
      new Group("meta", true, List.of("meta", "metadata"), List.of()),
      new Group("normalized_prd", false, List.of("normalizedprd", "prd", "productrequirements"), List.of(
          part("overview", "overview", "summary"),
          part("problem", "problem", "problem statement"),
          part("users", "users", "personas"),
          part("goals", "goals", "metrics"),
          part("scope", "scope", "in scope", "out of scope"),
          part("assumptions_constraints", "assumptions and constraints", "assumptions", "constraints"),
          part("journeys", "journeys"),
          part("requirements", "requirements", "functional", "non functional"),
          part("edge_cases", "edge cases"),
          part("dependencies", "dependencies"),
          part("risks", "risks"),
          part("open_questions", "questions"))),
      new Group("handoff_user_story_mapper", false, List.of("handoffuserstorymapper", "userstorymapperhandoff"), List.of(
          part("actors", "personas", "users"),
          part("epics", "epics"),
          part("stories", "stories", "stories by persona", "epics"),
          part("linkage", "linkage"))),
      new Group("tbd", true, List.of("tbd"), List.of(
          part("missing_fields", "missing"),
          part("assumptions_made", "assumptions"),
          part("questions", "questions"))));

  static final List<Collection> COLLECTIONS = List.of(
      new Collection("personas", "personas", Members.PERSONA),
      new Collection("epics", "epics", Members.EPIC),
      new Collection("journeys", "journeys", Members.USER_FLOW),
      new Collection("questions", "questions", Members.QUESTION),
      new Collection("components", "components", Members.COMPONENT),
      new Collection("interfaces", "interfaces", Members.INTERFACE),
      new Collection("data_flows", "data flows", Members.DATA_FLOW),
      new Collection("nfr_mapping", "nfr mapping", Members.NFR_RESPONSE));

  private PacketOutline() {
  }

  private static Part part(String name, String... fields) {
    return new Part(name, List.of(fields));
  }
}
