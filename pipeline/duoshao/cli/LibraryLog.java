package duoshao.cli;

import java.util.TreeMap;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Passes what libraries warn of on to our log, as one line. Where only what needs attention is
 * said, their warnings are left out: an operator can do nothing about them.
 */
final class LibraryLog extends Handler {
  private final EventLog log;
  private final SimpleFormatter formatter = new SimpleFormatter();

  private LibraryLog(EventLog log, Level least) {
    this.log = log;
    setLevel(least);
  }

  /** Takes the place of all handlers of this process. */
  static void install(EventLog log) {
    LogManager.getLogManager().reset();
    Logger root = Logger.getLogger("");
    Level least = log.style() == EventLog.Style.QUIET ? Level.SEVERE : Level.WARNING;
    root.setLevel(least);
    root.addHandler(new LibraryLog(log, least));
  }

  @Override
  public void publish(LogRecord event) {
    if (isLoggable(event)) {
      EventLog.Level level =
          event.getLevel().intValue() >= Level.SEVERE.intValue()
              ? EventLog.Level.ERROR
              : EventLog.Level.WARN;
      Throwable thrown = event.getThrown();
      String message = formatter.formatMessage(event) + (thrown == null ? "" : ": " + thrown);
      log.log(level, "library", event.getLoggerName() + ": " + message, new TreeMap<>());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
