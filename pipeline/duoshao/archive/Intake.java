package duoshao.archive;

import duoshao.article.RawArticle;
import duoshao.article.RawArticle.Format;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Decides by its name what becomes of a file or an entry, and takes in its content.
 *
 * @param limits how much of it
 */
record Intake(Limits limits) {
  /** What is to be done with a file before it is opened. */
  enum Verdict {
    /** Its content is one article. */
    ARTICLE,
    /** Each of its lines is an article. */
    LINES,
    /** It is no article, nor called like one. */
    SKIP,
    /** It was refused, and the refusal written. */
    REFUSED
  }

  /** Judges an entry of an archive by its name and its size; writes a refusal. */
  Verdict judgeEntry(Chunk chunk, String source, String name, long size) {
    FileKind kind = FileKind.of(name);
    if (EntryName.isMachinery(name) || kind == FileKind.OTHER) {
      return Verdict.SKIP;
    }
    if (kind == FileKind.LINES) {
      return Verdict.LINES;
    }
    if (kind.isContainer()) {
      chunk.deadLetter(source, "an archive within an archive is not opened: unpack it first");
      return Verdict.REFUSED;
    }
    return isRefused(chunk, source, size) ? Verdict.REFUSED : Verdict.ARTICLE;
  }

  /** Whether it is too long for an article; writes the refusal. */
  boolean isRefused(Chunk chunk, String source, long size) {
    if (size <= limits.articleBytes()) {
      return false;
    }
    chunk.deadLetter(source, tooLong(size + " bytes"));
    return true;
  }

  private String tooLong(String size) {
    return size + " are too long for an article: the limit is " + limits.articleBytes() + " bytes";
  }

  /**
   * Reads an article.
   *
   * @param named whether the user named the file
   */
  void takeArticle(Chunk chunk, String source, boolean named, InputStream content)
      throws IOException {
    byte[] bytes = content.readNBytes((int) limits.articleBytes() + 1);
    if (bytes.length > limits.articleBytes()) {
      chunk.deadLetter(source, tooLong("more than " + limits.articleBytes() + " bytes"));
    } else {
      takeArticle(chunk, source, named, bytes);
    }
  }

  /** Hands on an article whose content is read. */
  void takeArticle(Chunk chunk, String source, boolean named, byte[] bytes) {
    Optional<Format> stated = FileKind.format(source);
    Optional<Format> format = stated.isPresent() ? stated : Format.sniff(bytes);
    if (format.isEmpty() && !named) {
      chunk.skipped(source);
    } else {
      chunk.article(new RawArticle(source, format.orElse(Format.TEXT), bytes));
    }
  }

  /** Reads the lines of a JSONL file, each an article. */
  void takeLines(Chunk chunk, String source, LineReader lines) throws IOException {
    while (lines.next(true)) {
      takeLine(chunk, source, lines);
    }
  }

  /** Hands on the line that was read last, unless it is blank. */
  void takeLine(Chunk chunk, String source, LineReader lines) {
    String lineSource = source + "#" + lines.number();
    if (lines.isTooLong()) {
      chunk.deadLetter(lineSource, tooLong("more than " + limits.articleBytes() + " bytes"));
      return;
    }
    byte[] line = lines.line();
    if (!isBlank(line)) {
      chunk.article(new RawArticle(lineSource, Format.JSON, line));
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
