package io.github.backenddesign.design;

import io.github.backenddesign.analysis.Operation;

/** No style is decided, so operations have no address. */
final class UndecidedProjection implements Projection {

  @Override
  public Address address(Operation operation) {
    return Address.NONE;
  }

  @Override
  public Address apart(Address address, String word) {
    return address;
  }
}
