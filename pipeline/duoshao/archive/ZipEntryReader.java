package duoshao.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Reads single entries of a zip archive, wherever they stand in it. */
final class ZipEntryReader {
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int BUFFER = 1 << 14;
  private static final int HEADER_LENGTH = 30;

  private final SeekableByteChannel archive;
  private final String archiveSource;
  private final Limits limits;
  private final Intake intake;

  ZipEntryReader(SeekableByteChannel archive, String archiveSource, Limits limits) {
    this.archive = archive;
    this.archiveSource = archiveSource;
    this.limits = limits;
    this.intake = new Intake(limits);
  }

  void read(ZipEntrySlice entry, Chunk chunk) {
    String source = archiveSource + "!/" + entry.name();
    try {
      switch (intake.judgeEntry(chunk, source, entry.name(), entry.size())) {
        case SKIP -> chunk.skipped(source);
        case ARTICLE -> intake.takeArticle(chunk, source, false, content(entry));
        case LINES -> readLines(entry, source, chunk);
        case REFUSED -> {}
      }
    } catch (IOException e) {
      chunk.deadLetter(source, Problem.of(e));
    }
  }

  private byte[] content(ZipEntrySlice entry) throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      CheckedInputStream content = open(entry, inflater);
      byte[] bytes = content.readAllBytes();
      check(entry, content);
      return bytes;
    } finally {
      inflater.end();
    }
  }

  private void readLines(ZipEntrySlice entry, String source, Chunk chunk) throws IOException {
    Inflater inflater = new Inflater(true);
    try {
      CheckedInputStream content = open(entry, inflater);
      intake.takeLines(chunk, source, new LineReader(content, 1, limits.articleBytes()));
      check(entry, content);
    } finally {
      inflater.end();
    }
  }

  private static void check(ZipEntrySlice entry, CheckedInputStream content) throws IOException {
    if (content.getChecksum().getValue() != entry.crc32()) {
      throw new ZipException("it is damaged: its content does not fit its checksum");
    }
  }

  private CheckedInputStream open(ZipEntrySlice entry, Inflater inflater) throws IOException {
    if (entry.encrypted()) {
      throw new ZipException("it is encrypted: unpack it with its password first");
    }
    byte[] header = ByteStreams.slice(archive, entry.header(), HEADER_LENGTH).readNBytes(30);
    if (header.length < HEADER_LENGTH || header[0] != 'P' || header[1] != 'K' || header[2] != 3) {
      throw new ZipException("it is not where the directory of the archive says");
    }
    long start = entry.header() + HEADER_LENGTH + number(header, 26) + number(header, 28);
    InputStream packed = ByteStreams.slice(archive, start, entry.packedSize());
    InputStream content =
        switch (entry.method()) {
          case STORED -> packed;
          case DEFLATED -> new InflaterInputStream(withOneMore(packed), inflater, BUFFER);
          default ->
              throw new ZipException(
                  "it is compressed with method " + entry.method() + ": only deflate is read");
        };
    return new CheckedInputStream(new LimitedStream(content, entry.size()), new CRC32());
  }

  private static int number(byte[] header, int offset) {
    return (header[offset] & 0xFF) | (header[offset + 1] & 0xFF) << 8;
  }

  /** The inflater wants one byte more than there is, whatever it says. */
  private static InputStream withOneMore(InputStream packed) {
    return new SequenceInputStream(packed, new ByteArrayInputStream(new byte[1]));
  }
}
