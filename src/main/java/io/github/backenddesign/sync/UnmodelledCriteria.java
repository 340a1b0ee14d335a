package io.github.backenddesign.sync;

import io.github.backenddesign.analysis.Attribute;
import io.github.backenddesign.analysis.Statement;
import io.github.backenddesign.analysis.Statements;
import io.github.backenddesign.product.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules differ by something that no thing of the product has. */
final class UnmodelledCriteria implements Gaps {

  private static final Pattern DIFFER = Pattern.compile("(?i)\\b(?:differs?|var(?:y|ies)|depends?) (?:by|with|on|per) (?:the |each )?(\\p{L}+ \\p{L}+)");

  @Override
  public List<DataGap> find(Scene scene) {
    Set<String> known = new LinkedHashSet<>();
    scene.model().entities().forEach(entity -> {
      known.addAll(scene.meaning().words(entity.name()));
      entity.attributes().stream().map(Attribute::name).forEach(name -> known.addAll(scene.meaning().words(name)));
    });
    List<DataGap> gaps = new ArrayList<>();
    for (Statement statement : Statements.of(scene.product())) {
      Matcher differ = DIFFER.matcher(statement.text());
      if ((statement.kind() == Statement.Kind.NFR || statement.kind() == Statement.Kind.FR) && differ.find() && scene.meaning().shared(scene.meaning()
          .words(differ.group(1)), known) == 0) {
        gaps.add(DataGap.of("criterion-not-modelled", new Passage(statement.text(), statement.at()), statement.refs()).with("criterion", differ.group(1)));
      }
    }
    return gaps;
  }
}
