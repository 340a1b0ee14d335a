/**
 * What the documents say, merged in authoritative order (architecture packet, backend handoff, story map and PRD packet): immutable records that know the places they came from.
 * Conflicts and unread members are problems. Nothing is derived here, and answers are unknown here.
 */
package io.github.backenddesign.product;
