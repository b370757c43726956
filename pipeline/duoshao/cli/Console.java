package duoshao.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the program reads and writes: UTF-8, whatever the locale.
 *
 * @param in texts to explain
 * @param out results
 * @param err messages
 * @param audience who reads the messages
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, Audience audience) {
  /** Who reads the messages. The launcher knows, and says so. */
  enum Audience {
    /** Someone at a terminal. */
    TERMINAL,
    /** A file or another program. */
    STREAM,
    /** Nobody but cron, which mails whatever is said. */
    NOBODY
  }

  /** The console of this process. */
  static Console ofProcess() {
    String audience = System.getProperty("duoshao.audience", "stream");
    return new Console(
        new FileInputStream(FileDescriptor.in),
        writer(new FileOutputStream(FileDescriptor.out)),
        writer(new FileOutputStream(FileDescriptor.err)),
        switch (audience) {
          case "terminal" -> Audience.TERMINAL;
          case "nobody" -> Audience.NOBODY;
          default -> Audience.STREAM;
        });
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
