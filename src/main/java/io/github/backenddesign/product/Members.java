package io.github.backenddesign.product;

import io.github.backenddesign.document.DataTable;
import java.util.Map;

/** The tables of {@code members.yaml}: what the members of each record are called, in every spelling we accept. */
final class Members {

  private static final Map<String, Object> TABLES = DataTable.beside(Members.class, "members.yaml");

  static final Spellings SECTION = table("section");
  static final Spellings HEADER = table("header");
  static final Spellings META = table("meta");
  static final Spellings PERSONA = table("persona");
  static final Spellings EPIC = table("epic");
  static final Spellings STORY = table("story");
  static final Spellings REQUIREMENT = table("requirement");
  static final Spellings COMPONENT = table("component");
  static final Spellings INTERFACE = table("interface");
  static final Spellings DATA_FLOW = table("data-flow");
  static final Spellings USER_FLOW = table("user-flow");
  static final Spellings STEP = table("step");
  static final Spellings ACTIVITY = table("activity");
  static final Spellings RELEASE = table("release");
  static final Spellings NFR_RESPONSE = table("nfr-response");
  static final Spellings QUESTION = table("question");
  static final Spellings CHOICE = table("choice");
  static final Spellings TRACE = table("trace");
  static final Spellings UNMAPPED = table("unmapped");
  static final Spellings DESIGNER = table("designer");
  static final Spellings ACCESS_RULE = table("access-rule");
  static final Spellings ENTITY = table("entity");
  static final Spellings OWNED = table("owned");
  static final Spellings EXTERNAL = table("external");
  static final Spellings CONFIDENCE = table("confidence");
  static final Spellings AGENTIC = table("agentic");
  static final Spellings EXPECTATION = table("expectation");
  static final Spellings CAPABILITY = table("capability");
  static final Spellings PHRASE = table("phrase");

  private Members() {
  }

  private static Spellings table(String name) {
    return Spellings.of(DataTable.map(TABLES.get(name)));
  }
}
