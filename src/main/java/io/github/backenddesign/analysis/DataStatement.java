package io.github.backenddesign.analysis;

import java.util.List;

/**
 * What a sentence says a thing is made of: the words for the thing ("" where the sentence names none), its fields, how the sentence gives them, whether its form is sure to list fields,
 * and whether the sentence by itself makes a thing of its subject.
 */
record DataStatement(String owner, List<FieldPhrase> fields, Gives gives, boolean sure, boolean makesThing) {

  /** How a sentence gives fields. */
  enum Gives {
    /** What the thing itself consists of. */
    DESCRIBED("attribute.described"),
    /** What somebody gives for it. */
    GIVEN("attribute.given"),
    /** What somebody sees of it. */
    SHOWN("attribute.shown"),
    /** What it belongs to. */
    REFERS("attribute.refers"),
    /** What the system adds to it. */
    MADE("attribute.made");

    private final String rule;

    Gives(String rule) {
      this.rule = rule;
    }

    /** The rule named in evidence. */
    String rule() {
      return rule;
    }
  }

  DataStatement {
    fields = List.copyOf(fields);
  }
}
