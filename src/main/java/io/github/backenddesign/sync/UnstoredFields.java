package io.github.backenddesign.sync;

import io.github.backenddesign.design.OperationDesign;
import java.util.ArrayList;
import java.util.List;

/** A field that a client shows and nothing stores. */
final class UnstoredFields implements Gaps {

  @Override
  public List<DataGap> find(Scene scene) {
    Contract contract = new Contract(scene);
    List<DataGap> gaps = new ArrayList<>();
    for (ExpectedCall call : ExpectedCall.of(scene)) {
      List<OperationDesign> operations = contract.operations(call);
      for (String field : operations.isEmpty() ? List.<String>of() : UnknownFields.unknown(scene, call, operations)) {
        gaps.add(DataGap.of("field-stored-nowhere", call.place(), List.of(call.source().id(), operations.get(0).id())).with("field", field).with("call", call.label()));
      }
    }
    return gaps;
  }
}
