/**
 * The model: what follows from the product before anybody decides, style-neutral, each fact with evidence and confidence; and signals, named facts that weigh on decisions.
 * Model effects of answers are applied here; questions, options and recommendations are not known.
 */
package io.github.backenddesign.analysis;
