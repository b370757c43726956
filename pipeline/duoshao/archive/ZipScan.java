package duoshao.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;

/** Cuts the directory of a zip archive into chunks of entries. */
final class ZipScan {
  private final ZipDirectory directory;
  private final Limits limits;
  private final Chunking chunking;
  private final long mostBytes;
  private long count;
  private long bytes;
  private long skipped;

  ZipScan(SeekableByteChannel archive, Limits limits, Chunking chunking) throws IOException {
    this.mostBytes = limits.unpacked(archive.size());
    this.directory = ZipDirectory.find(archive);
    this.limits = limits;
    this.chunking = chunking;
  }

  /** How many entries were passed over so far. */
  long skipped() {
    return skipped;
  }

  /** How many files it held so far. */
  long count() {
    return count;
  }

  /**
   * Adds entries to {@code chunk} until it is full or there are no more; also those that are found
   * before a failure.
   *
   * @return whether there is anything in it
   */
  boolean fill(List<ZipEntrySlice> chunk) throws IOException {
    long chunkBytes = 0;
    while (chunk.size() < chunking.articles() && chunkBytes < chunking.bytes()) {
      Optional<ZipEntrySlice> entry = directory.next();
      if (entry.isEmpty()) {
        break;
      }
      if (!entry.get().isFolder()) {
        chunkBytes += add(entry.get(), chunk);
      }
    }
    return !chunk.isEmpty();
  }

  /** Adds the entry unless it is to be passed over; returns how long it is. */
  private long add(ZipEntrySlice entry, List<ZipEntrySlice> chunk) throws IOException {
    count++;
    if (count > limits.entries()) {
      throw new IOException("it holds more than the limit of " + limits.entries() + " entries");
    }
    FileKind kind = FileKind.of(entry.name());
    if (entry.link() || kind == FileKind.OTHER || EntryName.isMachinery(entry.name())) {
      skipped++;
      return 0;
    }
    boolean read = kind == FileKind.LINES || entry.size() <= limits.articleBytes();
    bytes += read ? entry.size() : 0;
    if (bytes > mostBytes) {
      throw new IOException("it grows beyond the limit of " + mostBytes + " bytes");
    }
    chunk.add(entry);
    return entry.size();
  }
}
