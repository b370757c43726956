package duoshao.dataset.publication;

import java.io.IOException;

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
}
