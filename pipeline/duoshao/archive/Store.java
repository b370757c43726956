package duoshao.archive;

import java.io.IOException;
import java.util.List;

/** A store outside this machine, which knows its files by addresses: {@code hdfs://h/news/a.md}. */
public interface Store extends Opener {
  /**
   * A file of it.
   *
   * @param address by which it is opened
   * @param size in bytes
   */
  record Stored(String address, long size) {}

  /** The file of that address; none if there is no such file. */
  List<Stored> file(String address) throws IOException;

  /** All files below a folder, in any order. */
  List<Stored> allBelow(String folder) throws IOException;
}
