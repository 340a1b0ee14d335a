package io.github.backenddesign.analysis;

/** Who has to see to an acceptance criterion. */
public enum CriterionClass {
  SERVER_RULE("server rule"), RESPONSE_FIELD("response field"), CLIENT_ONLY("client only"), TEST("test"), TBD("TBD");

  private final String text;

  CriterionClass(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
