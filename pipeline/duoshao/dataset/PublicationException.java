package duoshao.dataset;

import java.io.IOException;
import java.util.Locale;

/**
 * The output cannot be written: no room, no right, a file of somebody else in the way. The message
 * says what and where and what to do; the earlier dataset is as it was.
 */
public final class PublicationException extends IOException {
  private static final long serialVersionUID = 1;

  public PublicationException(String message) {
    super(message);
  }

  public PublicationException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Something cannot be written because of the file system. */
  public static PublicationException cannotWrite(String address, IOException cause) {
    String message = cause.getMessage();
    String kind = cause.getClass().getSimpleName();
    String reason =
        message == null ? kind : kind.equals("IOException") ? message : kind + " " + message;
    return new PublicationException(
        String.format(
            Locale.ROOT,
            "cannot write to %s: %s; the earlier dataset, if any, is as it was",
            address,
            reason),
        cause);
  }
}
