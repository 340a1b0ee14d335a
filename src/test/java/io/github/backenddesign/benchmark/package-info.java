/** Measures how run time and memory grow with the size of a product. Not run with the tests; see docs/performance.md. */
package io.github.backenddesign.benchmark;
