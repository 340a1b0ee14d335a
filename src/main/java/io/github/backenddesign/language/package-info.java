/**
 * Words and clauses of a language: tokens, lemmas, noun phrases and what verbs do, read from tables per language; depends on the documents' tables only. Knows nothing of stories or operations beyond their words.
 */
package io.github.backenddesign.language;
