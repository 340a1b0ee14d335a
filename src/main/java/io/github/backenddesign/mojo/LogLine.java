package io.github.backenddesign.mojo;

import java.util.Locale;
import org.apache.maven.plugin.logging.Log;

/** A line for Maven's log; as text its level, a blank and the line. */
record LogLine(Level level, String text) {

  /** The levels of Maven's log. */
  enum Level {
    DEBUG, INFO, WARNING, ERROR
  }

  /** Reads what {@link #toString} wrote; an {@link IllegalArgumentException} where it did not. */
  static LogLine parse(String line) {
    int blank = line.indexOf(' ');
    if (blank < 0) {
      throw new IllegalArgumentException(line);
    }
    return new LogLine(Level.valueOf(line.substring(0, blank).toUpperCase(Locale.ROOT)), line.substring(blank + 1));
  }

  /** Logs it. */
  void to(Log log) {
    switch (level) {
      case DEBUG -> log.debug(text);
      case INFO -> log.info(text);
      case WARNING -> log.warn(text);
      case ERROR -> log.error(text);
    }
  }

  @Override
  public String toString() {
    return level.name().toLowerCase(Locale.ROOT) + ' ' + text;
  }
}
