package duoshao.dataset.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/**
 * A folder that datasets, parts and state are written to. All output goes through this interface,
 * so that another layer can put a cluster's file system behind it.
 *
 * <p>Names are relative, with {@code /} between folder and file: {@code figures.csv}, {@code
 * .duoshao/lock}. Serializable, because workers on other machines write to it too.
 */
public interface Folder extends Serializable {
  /** The folder of that name in this one. */
  Folder folder(String name);

  /** Begins a file, in place of an earlier one of the name; makes the folders above it. */
  OutputStream create(String name) throws IOException;

  /** Opens a file to be read from any position. */
  SeekableByteChannel open(String name) throws IOException;

  /** The names of the files and folders right in this folder, sorted; none if it is missing. */
  List<String> list() throws IOException;

  /** Whether there is a file or folder of that name. */
  boolean holds(String name) throws IOException;

  /** Renames a file or folder, replacing a file of the new name; at once, as far as one can. */
  void move(String from, String to) throws IOException;

  /** Removes a file, or a folder and all that it holds; does nothing if it is missing. */
  void delete(String name) throws IOException;

  /** Returns when a file, or with an empty name the list of this folder, is safely stored. */
  void sync(String name) throws IOException;

  /**
   * Keeps every other run out until it is closed.
   *
   * @throws FolderInUseException if another run holds it
   */
  Closeable lock(String name) throws IOException;

  /** The full name of a file for messages; of the folder itself for an empty name. */
  String address(String name);
}
