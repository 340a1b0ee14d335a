package io.github.backenddesign.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A contract file of a decided sample. */
record ContractCase(DecidedSample sample, String fileName, String text) {

  /** All files of this name, over all samples and styles; of several with the same text the first. */
  static List<ContractCase> all(String fileName) {
    List<ContractCase> cases = new ArrayList<>();
    for (String product : DecidedSample.PRODUCTS) {
      for (String style : DecidedSample.STYLES) {
        DecidedSample sample = DecidedSample.of(product, style);
        add(cases, sample, fileName);
      }
    }
    DecidedSample.UNUSUAL.forEach((product, answers) -> answers.forEach(each -> add(cases, DecidedSample.of(product, each), fileName)));
    return cases;
  }

  private static void add(List<ContractCase> cases, DecidedSample sample, String fileName) {
    sample.file(fileName).filter(text -> cases.stream().noneMatch(other -> other.text().equals(text))).ifPresent(text -> cases.add(new ContractCase(sample, fileName, text)));
  }

  /** The packet the file was made of. */
  Map<String, Object> packet() {
    return sample.packet();
  }

  @Override
  public String toString() {
    return sample + " " + fileName;
  }
}
