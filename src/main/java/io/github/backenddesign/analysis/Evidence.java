package io.github.backenddesign.analysis;

import io.github.backenddesign.document.SourceLocation;

/** Why something was derived: the name of the rule, the words it rests on, the id of the element that holds them ("" when none), and the place. */
public record Evidence(String rule, String words, String element, SourceLocation at) {
}
