/**
 * How good a generated packet is: figures from comparing it with an answer key, and tables to read them by.
 * Used by tests that guard against a change making the derivation worse; nothing here is shipped.
 */
package io.github.backenddesign.evaluation;
