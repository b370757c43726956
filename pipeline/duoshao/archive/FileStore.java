package duoshao.archive;

import java.nio.file.Path;
import java.util.List;

/** Where files are stored: what a user's words stand for there, and the content of each file. */
public interface FileStore extends Opener {
  /**
   * Lists the files that these names stand for: files, folders (with all that is in them) and globs
   * ({@code news/**}{@code /*.md}, where the shell has not read them already). The order is that of
   * the names, and within a folder that of the paths by their characters; a file that is named
   * twice is read once.
   *
   * @param base from which relative names count
   */
  Listing list(Path base, List<String> names);
}
