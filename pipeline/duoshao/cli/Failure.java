package duoshao.cli;

import duoshao.dataset.PublicationException;
import duoshao.dataset.file.FolderInUseException;
import duoshao.run.NoInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.TreeMap;

/** Why a command ended early: what it says, and its exit code. */
final class Failure {
  private Failure() {}

  static ExitCode code(Throwable failure) {
    if (failure instanceof NoInputException) {
      return ExitCode.NO_INPUT;
    }
    return failure instanceof FolderInUseException ? ExitCode.IN_USE : ExitCode.FAILED;
  }

  /** One line for what may happen to anyone; for a bug, what helps to find it. */
  static void report(EventLog log, Throwable failure) {
    String message = failure.getMessage();
    if (failure instanceof InterruptedException) {
      log.log(
          EventLog.Level.WARN,
          "stopped",
          "stopped; the earlier dataset, if any, is as it was",
          new TreeMap<>());
    } else if (failure instanceof NoInputException
        || failure instanceof FolderInUseException
        || failure instanceof PublicationException) {
      log.log(EventLog.Level.ERROR, "failed", String.valueOf(message), new TreeMap<>());
    } else if (failure instanceof IOException || failure instanceof LinkageError) {
      // a library that cannot unpack its native half, for want of room, is a LinkageError
      log.log(EventLog.Level.ERROR, "failed", failure.toString(), new TreeMap<>());
    } else {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      log.log(
          EventLog.Level.ERROR,
          "bug",
          "an error in this program, please report it: "
              + trace.toString().replace("\n\tat ", " at ").strip(),
          new TreeMap<>());
    }
  }
}
