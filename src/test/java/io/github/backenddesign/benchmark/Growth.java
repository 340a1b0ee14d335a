package io.github.backenddesign.benchmark;

import io.github.backenddesign.DesignRun;
import io.github.backenddesign.SampleRun;
import io.github.backenddesign.document.InputFile;
import io.github.backenddesign.output.PlannedFile;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints CPU time and peak memory of the core for products of growing size, and the exponent of the growth: 1.0 is linear. */
public final class Growth {

  private static final List<Integer> SIZES = List.of(10, 30, 100, 300, 1_000, 3_000, 10_000);

  private Growth() {
  }

  private record Point(int stories, double seconds) {
  }

  /** Sizes may be given as arguments. */
  public static void main(String[] arguments) {
    List<Integer> sizes = arguments.length == 0 ? SIZES : java.util.Arrays.stream(arguments).map(Integer::valueOf).toList();
    measure(100);
    measure(100);
    List<Point> points = new ArrayList<>();
    System.out.printf(Locale.ROOT, "%8s %10s %10s %10s %12s%n", "stories", "CPU s", "ms/story", "peak MB", "output kB");
    for (int size : sizes) {
      points.add(new Point(size, measure(size)));
    }
    System.out.printf(Locale.ROOT, "growth exponent over all sizes from 100 stories: %.2f%n", exponent(points.stream().filter(point -> point.stories() >= 100).toList()));
  }

  private static double measure(int stories) {
    List<InputFile> documents = MadeUpProduct.documents(stories);
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    DesignRun run = SampleRun.run(documents, Optional.empty());
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    long peak = pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    long output = run.files().stream().map(PlannedFile::bytes).mapToLong(bytes -> bytes.length).sum();
    System.out.printf(Locale.ROOT, "%8d %10.2f %10.3f %10d %12d%n", stories, seconds, seconds * 1000 / stories, peak >> 20, output >> 10);
    return seconds;
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
  }

  /** The slope of the least-squares line through the logarithms. */
  private static double exponent(List<Point> points) {
    double meanX = points.stream().mapToDouble(point -> Math.log(point.stories())).average().orElse(0);
    double meanY = points.stream().mapToDouble(point -> Math.log(point.seconds())).average().orElse(0);
    double above = points.stream().mapToDouble(point -> (Math.log(point.stories()) - meanX) * (Math.log(point.seconds()) - meanY)).sum();
    double below = points.stream().mapToDouble(point -> Math.pow(Math.log(point.stories()) - meanX, 2)).sum();
    return above / below;
  }
}
