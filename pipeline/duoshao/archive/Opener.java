package duoshao.archive;

import java.io.IOException;
import java.io.Serializable;
import java.nio.channels.SeekableByteChannel;

/** Opens a file where it is stored: on this machine, or on a cluster's file system. */
@FunctionalInterface
public interface Opener extends Serializable {
  /**
   * The content of a file, to be closed by the caller.
   *
   * @param location as {@link InputFile#location()}
   */
  SeekableByteChannel open(String location) throws IOException;
}
