package duoshao.archive;

import java.io.Serializable;

/**
 * An entry of a zip archive, as the archive's directory states it.
 *
 * @param name for people, never a path
 * @param link whether it only leads to another file
 * @param encrypted whether it needs a password
 * @param method how it is compressed: 0 not at all, 8 deflate
 * @param crc32 of the content
 * @param packedSize in bytes, as it stands in the archive
 * @param size in bytes, unpacked
 * @param header offset of its local header in the archive
 */
record ZipEntrySlice(
    String name,
    boolean link,
    boolean encrypted,
    int method,
    long crc32,
    long packedSize,
    long size,
    long header)
    implements Serializable {

  boolean isFolder() {
    return name.endsWith("/") || name.endsWith("\\");
  }
}
