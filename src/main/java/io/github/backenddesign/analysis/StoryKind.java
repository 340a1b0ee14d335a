package io.github.backenddesign.analysis;

import java.util.Locale;

/** What a story asks of a backend. Only requests open operations; the others attach a rule, field, parameter or event to the operation they speak of. */
public enum StoryKind {
  REQUEST, REFUSAL, GUARD, EXCLUSIVITY, SESSION_CONTINUITY, LIST_BEHAVIOUR, RESPONSE_FIELD, CONTENT_RULE, NOTIFICATION, OUTAGE_BEHAVIOUR, CLIENT_ONLY, PLATFORM_OPERATION;

  /** The name in the packet: kebab case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
