package io.github.backenddesign.language;

/** What a verb does to its object, as the verb table groups them. */
public enum VerbClass {
  CREATE, REGISTER, READ, LIST, SEARCH, NARROW, UPDATE, DELETE, ACTION, REVERSE, SIGN_IN, SIGN_OUT, UPLOAD, DOWNLOAD, NOTIFY, UNKNOWN
}
