package io.github.backenddesign.decision;
import io.github.backenddesign.answers.Decisions;
import io.github.backenddesign.document.*;
import io.github.backenddesign.product.*;
import io.github.backenddesign.analysis.*;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
class SmokeTest {
  @Test void smoke() throws Exception {
    String root = System.getProperty("smoke");
    List<InputFile> files = new ArrayList<>();
    try (var s = Files.list(Path.of(root))) { for (Path p : s.sorted().toList()) files.add(new InputFile("docs/" + p.getFileName(), Files.readAllBytes(p))); }
    Parsed<Product> parsed = ProductReader.read(files, "docs");
    Model m = Models.of(parsed.value().get());
    if (System.getProperty("mode").contains("s")) m.signals().forEach(x -> System.out.println(x.name() + (x.constraint() ? " !" : "") + " " + x.refs() + " " + (x.quote().length() > 130 ? x.quote().substring(0,130) : x.quote())));
    if (System.getProperty("mode").contains("q")) m.product().questions().forEach(x -> System.out.println(x.ids() + " " + x.blocking() + " " + x.question() + " || " + x.otherWordings() + " || " + x.affects() + " || " + x.options().stream().map(o -> o.title()).toList()));
    long t = System.nanoTime();
    Resolution r = new Decider().resolve(m, Decisions.NONE, Catalog.standard());
    System.out.println("ms " + (System.nanoTime() - t) / 1000000);
    for (Decision d : r.decisions()) {
      if (System.getProperty("mode").contains("d") || d.origin() == Decision.Origin.DOCUMENT) {
      System.out.println("## " + d.id()+" ["+d.tier()+(d.blocking()?" blocking":"")+(d.required()?"":" opt")+"] " + d.question() + "\n   -> "+d.recommended().orElse("-")+" "+d.confidence()+" | "+d.reasons().stream().map(x -> x.text()).toList()+" | "+d.wouldChange());
      d.options().stream().limit(d.origin() == Decision.Origin.DOCUMENT ? 9 : 3).forEach(o -> System.out.println("      - " + o.id() + " (" + o.title() + ") " + o.score() + (d.origin() == Decision.Origin.DOCUMENT ? " " + o.effects() + " +" + o.pros() + " -" + o.cons() : "")));
      d.rows().forEach(x -> System.out.println("    "+x.id()+"="+x.proposed()+"  "+x.source())); }
    }
    System.out.println(r.problems());
  }
}
