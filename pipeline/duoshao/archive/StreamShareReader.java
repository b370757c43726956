package duoshao.archive;

import duoshao.archive.Intake.Verdict;
import duoshao.archive.Piece.StreamShare;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Reads one share of a file that can only be read from its beginning: a tar archive, packed or not,
 * or packed lines. All shares read the same bytes in the same steps, so that each entry, and the
 * place where a damaged file breaks off, belongs to exactly one of them.
 */
final class StreamShareReader {
  private static final int TAR_BLOCK = 10240;
  private static final int TAR_RECORD = 512;

  /** What an entry's headers may take; a longer name than this nobody means. */
  private static final long LONGEST_HEADERS = 1 << 20;

  private final Opener opener;
  private final Limits limits;
  private final StreamShare share;
  private final Sink sink;
  private final Intake intake;
  private long count;
  private Chunk chunk;

  StreamShareReader(Opener opener, Limits limits, StreamShare share, Sink sink) {
    this.opener = opener;
    this.limits = limits;
    this.share = share;
    this.sink = sink;
    this.intake = new Intake(limits);
    this.chunk = new Chunk(share.number(), 0, sink);
  }

  void read() {
    InputFile file = share.file();
    try (SeekableByteChannel channel = opener.open(file.location())) {
      LimitedStream content =
          new LimitedStream(ByteStreams.unpacked(channel), limits.unpacked(channel.size()));
      if (file.kind() == FileKind.PACKED_LINES) {
        readLines(content);
      } else {
        readTar(content);
      }
    } catch (IOException e) {
      String problem = Problem.of(e);
      refuse(
          count == 0
              ? problem
              : problem + "; what stands before that is read: " + count + " entries");
    }
  }

  /** Writes why the file could not be read on, if that falls into this share. */
  private void refuse(String reason) {
    if (share.owns(chunk.number())) {
      chunk.deadLetter(share.file().source(), reason);
    }
  }

  private void readLines(InputStream content) throws IOException {
    LineReader lines = new LineReader(content, 1, limits.articleBytes());
    while (lines.next(ownsNext())) {
      if (share.owns(chunk.number())) {
        intake.takeLine(chunk, share.file().source(), lines);
      }
      count++;
    }
  }

  /** Whether the next entry is one of this share; turns to its chunk. */
  private boolean ownsNext() {
    int number = Math.toIntExact(count / share.chunkSize());
    if (number != chunk.number()) {
      chunk = new Chunk(share.number(), number, sink);
    }
    return share.owns(number);
  }

  private void checkCount() throws IOException {
    if (count >= limits.entries()) {
      throw new IOException("it holds more than the limit of " + limits.entries() + " entries");
    }
  }

  private void readTar(LimitedStream content) throws IOException {
    String bytesAsCharacters = StandardCharsets.ISO_8859_1.name();
    TarArchiveInputStream tar =
        new TarArchiveInputStream(content, TAR_BLOCK, TAR_RECORD, bytesAsCharacters, true);
    while (true) {
      boolean own = ownsNext();
      content.allowForNow(LONGEST_HEADERS);
      Optional<TarArchiveEntry> entry = next(tar);
      content.allowForNow(Long.MAX_VALUE);
      if (entry.isEmpty()) {
        break;
      }
      if (!entry.get().isDirectory()) {
        checkCount();
        readEntry(tar, entry.get(), own);
        count++;
      }
    }
    if (count == 0) {
      refuse("there is no file in it");
    }
  }

  /** The next entry; what the library throws for damaged headers is an I/O error. */
  private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar) throws IOException {
    try {
      return Optional.ofNullable(tar.getNextEntry());
    } catch (RuntimeException damaged) {
      throw new IOException("it is damaged (" + damaged.getMessage() + ")", damaged);
    }
  }

  private void readEntry(TarArchiveInputStream tar, TarArchiveEntry entry, boolean own)
      throws IOException {
    if (own) {
      String name = EntryName.ofTar(entry.getName());
      String source = share.file().source() + "!/" + name;
      Verdict verdict =
          isFile(entry) && tar.canReadEntryData(entry)
              ? intake.judgeEntry(chunk, source, name, entry.getRealSize())
              : Verdict.SKIP;
      take(tar, source, verdict);
    }
    tar.transferTo(OutputStream.nullOutputStream());
  }

  private static boolean isFile(TarArchiveEntry entry) {
    boolean link = entry.isLink() || entry.isSymbolicLink();
    boolean device = entry.isFIFO() || entry.isBlockDevice() || entry.isCharacterDevice();
    return !link && !device;
  }

  private void take(TarArchiveInputStream tar, String source, Verdict verdict) throws IOException {
    switch (verdict) {
      case ARTICLE -> intake.takeArticle(chunk, source, false, tar.readAllBytes());
      case LINES -> intake.takeLines(chunk, source, new LineReader(tar, 1, limits.articleBytes()));
      case SKIP -> chunk.skipped(source);
      case REFUSED -> {}
    }
  }
}
