package duoshao.run;

import java.io.IOException;

/**
 * There is nothing to read: an input is missing, or there is no article in any. The message says
 * which; the earlier dataset is as it was.
 */
public final class NoInputException extends IOException {
  private static final long serialVersionUID = 1;

  public NoInputException(String message) {
    super(message);
  }
}
