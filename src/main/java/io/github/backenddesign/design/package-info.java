/**
 * The resolved model projected into the decided style: modules, contract, access, data, reliability and traceability, in the terms of the packet.
 * Asks nothing; what is not decided reads "TBD (decision id)".
 */
package io.github.backenddesign.design;
