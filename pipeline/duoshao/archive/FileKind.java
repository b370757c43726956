package duoshao.archive;

import duoshao.article.RawArticle.Format;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a file is, by the end of its name. */
enum FileKind {
  /** One article: {@code .md .html .txt} …, also packed: {@code .md.gz}. */
  ARTICLE,
  /** One article a line: {@code .jsonl .ndjson}. */
  LINES,
  /** {@code .jsonl.gz}. */
  PACKED_LINES,
  ZIP,
  /** {@code .tar}. */
  TAR,
  /** {@code .tar.gz .tgz}. */
  PACKED_TAR,
  /** An archive of a kind that is not read: {@code .rar .7z .tar.xz}. */
  OTHER_ARCHIVE,
  /** A name without an ending: it may be an article. */
  NO_ENDING,
  /** Anything else: {@code .png .css}; also {@code .json}, which is rarely an article. */
  OTHER;

  private static final Map<String, Format> FORMATS =
      Map.of(
          "md", Format.MARKDOWN,
          "markdown", Format.MARKDOWN,
          "html", Format.HTML,
          "htm", Format.HTML,
          "xhtml", Format.HTML,
          "txt", Format.TEXT,
          "json", Format.JSON);

  private static final Set<String> OTHER_ARCHIVES =
      Set.of("rar", "7z", "xz", "bz2", "zst", "lz4", "lzma", "tbz2", "txz", "cab", "z", "warc");

  static FileKind of(String path) {
    String ending = ending(path);
    if (ending.equals("gz")) {
      return packed(of(withoutEnding(path)));
    }
    return switch (ending) {
      case "" -> NO_ENDING;
      case "jsonl", "ndjson" -> LINES;
      case "zip" -> ZIP;
      case "tar" -> TAR;
      case "tgz" -> PACKED_TAR;
      default -> ofFile(ending);
    };
  }

  private static FileKind ofFile(String ending) {
    if (FORMATS.containsKey(ending)) {
      return ending.equals("json") ? OTHER : ARTICLE;
    }
    return OTHER_ARCHIVES.contains(ending) ? OTHER_ARCHIVE : OTHER;
  }

  private static FileKind packed(FileKind inner) {
    return switch (inner) {
      case LINES -> PACKED_LINES;
      case TAR -> PACKED_TAR;
      case ARTICLE, NO_ENDING, OTHER -> inner;
      case PACKED_LINES, PACKED_TAR, ZIP, OTHER_ARCHIVE -> OTHER_ARCHIVE;
    };
  }

  /** How articles with this name are written, if the name tells. */
  static Optional<Format> format(String path) {
    String name = isPacked(path) ? withoutEnding(path) : path;
    return Optional.ofNullable(FORMATS.get(ending(name)));
  }

  /** Whether the content is compressed with gzip. */
  static boolean isPacked(String path) {
    String ending = ending(path);
    return ending.equals("gz") || ending.equals("tgz");
  }

  /** Whether many articles may be in it. */
  boolean isContainer() {
    return switch (this) {
      case LINES, PACKED_LINES, ZIP, TAR, PACKED_TAR, OTHER_ARCHIVE -> true;
      case ARTICLE, NO_ENDING, OTHER -> false;
    };
  }

  /** The part of the name after its last dot, in lower case; empty if there is none. */
  private static String ending(String path) {
    int dot = path.lastIndexOf('.');
    boolean hasEnding = dot > nameStart(path) && path.length() - dot <= 9;
    String ending = hasEnding ? path.substring(dot + 1) : "";
    return isPlain(ending) ? ending.toLowerCase(Locale.ROOT) : "";
  }

  /** Whether it is of letters and digits, and not of digits alone. */
  private static boolean isPlain(String ending) {
    boolean letters = false;
    for (int i = 0; i < ending.length(); i++) {
      char c = ending.charAt(i);
      if (c >= 0x80 || !Character.isLetterOrDigit(c)) {
        return false;
      }
      letters |= Character.isLetter(c);
    }
    return letters;
  }

  private static String withoutEnding(String path) {
    return path.substring(0, path.lastIndexOf('.'));
  }

  private static int nameStart(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  }
}
