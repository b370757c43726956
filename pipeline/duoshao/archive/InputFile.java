package duoshao.archive;

import java.io.Serializable;

/**
 * A file that is to be read.
 *
 * @param location for the {@link Opener}; a {@code file:} URI where it is on this machine, since
 *     that holds the bytes of any name
 * @param source for people: the path as the user would write it, control characters escaped
 * @param size in bytes, when it was listed
 * @param named whether the user named it, and did not only name its folder: then it is read
 *     whatever it is called
 */
public record InputFile(String location, String source, long size, boolean named)
    implements Serializable {
  /** What it is by its name. */
  FileKind kind() {
    return FileKind.of(source);
  }
}
