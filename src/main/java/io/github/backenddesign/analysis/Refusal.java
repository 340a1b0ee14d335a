package io.github.backenddesign.analysis;

/** A way an operation says no: problem type in kebab case ("not-found", "validation-failed"...), when it happens in words, and the rule it comes from ("" for a rule of the craft). */
public record Refusal(String problem, String when, String ruleId) {
}
