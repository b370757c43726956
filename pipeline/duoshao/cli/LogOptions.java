package duoshao.cli;

import java.time.InstantSource;
import picocli.CommandLine.Option;

/** How a command talks. */
final class LogOptions {
  /** The words of {@code --log}. */
  enum Form {
    auto,
    text,
    json,
    quiet
  }

  @Option(
      names = "--log",
      paramLabel = "FORM",
      defaultValue = "auto",
      description = {
        "What is said on standard error: ${COMPLETION-CANDIDATES}.",
        "auto: a progress line and sentences on a terminal, lines with a time elsewhere,"
            + " and only what needs attention under cron (no terminal, no TERM)."
      })
  private Form form = Form.auto;

  /** The log of this process from now on, also for what libraries have to say. */
  EventLog open(Console console, InstantSource clock) {
    EventLog.Style style =
        switch (form) {
          case text -> EventLog.Style.TEXT;
          case json -> EventLog.Style.JSON;
          case quiet -> EventLog.Style.QUIET;
          case auto ->
              switch (console.audience()) {
                case TERMINAL -> EventLog.Style.TERMINAL;
                case STREAM -> EventLog.Style.TEXT;
                case NOBODY -> EventLog.Style.QUIET;
              };
        };
    EventLog log = new EventLog(console.err(), style, clock);
    LibraryLog.install(log);
    return log;
  }
}
