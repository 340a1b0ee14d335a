package io.github.backenddesign.analysis;

/** How our backend uses a system outside: called while somebody waits, or later; as its own infrastructure; by files or messages it sends by itself; not at all. */
public enum SupplierCall {
  REQUEST, DEFERRED, PLATFORM, FEED, NONE
}
