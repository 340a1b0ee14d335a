/**
 * Disagreements between the finished design, the documents and later designers' files, worded for the design synchronizer: records only, no questions.
 */
package io.github.backenddesign.sync;
