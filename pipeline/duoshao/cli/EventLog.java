package duoshao.cli;

import duoshao.dataset.format.Json;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run says, one line an event, to standard error.
 *
 * <pre>
 * terminal   12 articles, 345 figures
 * text       2021-12-27T01:30:00Z INFO  done articles=12 figures=345: 12 articles, 345 figures
 * json       {"time":"2021-12-27T01:30:00Z","level":"info","event":"done","message":"…","articles":12,"figures":345}
 * </pre>
 *
 * <p>Control characters, which names of files may hold, never reach it.
 */
final class EventLog {
  /** How much it says, and in what form. */
  enum Style {
    /** Sentences and a progress line. */
    TERMINAL,
    /** Lines with a time and values. */
    TEXT,
    /** The same as JSON. */
    JSON,
    /** Warnings and errors alone, as sentences. */
    QUIET
  }

  /** How grave an event is. */
  enum Level {
    INFO,
    WARN,
    ERROR
  }

  private static final String TO_LINE_START = "\r\u001b[K";

  private final PrintWriter out;
  private final Style style;
  private final InstantSource clock;
  private boolean onProgressLine;

  EventLog(PrintWriter out, Style style, InstantSource clock) {
    this.out = out;
    this.style = style;
    this.clock = clock;
  }

  Style style() {
    return style;
  }

  /** Says that a run begins. */
  void start(List<String> inputs, String output) {
    if (style == Style.TEXT || style == Style.JSON) {
      String message = String.format(Locale.ROOT, "%s to %s", String.join(" ", inputs), output);
      info("start", message, new TreeMap<>());
    }
  }

  void info(String event, String message, SortedMap<String, Long> values) {
    log(Level.INFO, event, message, values);
  }

  synchronized void log(Level level, String event, String message, SortedMap<String, Long> values) {
    if (style == Style.QUIET && level == Level.INFO) {
      return;
    }
    endProgress();
    String shown = shown(message);
    out.println(
        switch (style) {
          case TERMINAL, QUIET -> level == Level.INFO ? shown : "duoshao: " + shown;
          case TEXT -> text(level, event, shown, values);
          case JSON -> json(level, event, shown, values);
        });
    out.flush();
  }

  /** Shows how far it is, on a line that the next event replaces. For terminals. */
  synchronized void progress(String line) {
    out.print(TO_LINE_START + shown(line));
    out.flush();
    onProgressLine = true;
  }

  private void endProgress() {
    if (onProgressLine) {
      out.print(TO_LINE_START);
      onProgressLine = false;
    }
  }

  private String text(Level level, String event, String message, SortedMap<String, Long> values) {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "%s %-5s %s", time(), level, event));
    values.forEach((name, value) -> line.append(' ').append(name).append('=').append(value));
    return line.append(": ").append(message).toString();
  }

  private String json(Level level, String event, String message, SortedMap<String, Long> values) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("time", time());
    object.put("level", level.name().toLowerCase(Locale.ROOT));
    object.put("event", event);
    object.put("message", message);
    object.putAll(values);
    return Json.line(object);
  }

  private String time() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Without what could move a terminal's cursor, begin a line or turn its direction. */
  static String shown(String message) {
    StringBuilder shown = new StringBuilder(message.length());
    message
        .codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean odd =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              if (odd) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }
}
