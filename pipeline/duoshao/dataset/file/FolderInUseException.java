package duoshao.dataset.file;

import java.io.IOException;

/** Another run is writing to the folder. */
public final class FolderInUseException extends IOException {
  private static final long serialVersionUID = 1;

  public FolderInUseException(String message) {
    super(message);
  }
}
