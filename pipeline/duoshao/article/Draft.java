package duoshao.article;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An article that is being put together from its manuscript.
 *
 * @param charset that decoded the bytes
 * @param flags what was odd about the bytes
 */
record Draft(RawArticle raw, String charset, Set<String> flags) {
  /** A page repeats its headline above the text, within so many passages. */
  private static final int HEADLINE_REPEATED_WITHIN = 6;

  /** The article, or the reason why there is nothing to read in it. */
  Parsed finish(Manuscript manuscript) {
    Set<String> allFlags = new TreeSet<>(flags);
    allFlags.addAll(manuscript.flags());
    String title = line(manuscript.title(), allFlags);
    ClosingLines closing = ClosingLines.take(withoutHeadline(manuscript.passages(), title));
    ArticleText text = ArticleText.of(title, closing.passages());
    if (text.text().isEmpty()) {
      return new DeadLetter(
          raw.source(),
          DeadLetter.Stage.PARSE,
          "nothing to read: it has neither a title nor text",
          "");
    }
    FileName file = FileName.ofSource(raw.source());
    Optional<OffsetDateTime> publishedAt = publishedAt(manuscript.date(), file, allFlags);
    String url = url(line(manuscript.url(), allFlags), closing.url());
    String statedId = line(manuscript.id(), allFlags);
    String sha256 = raw.sha256();
    return new Article(
        ArticleId.of(url, statedId, file, sha256),
        publishedAt,
        title,
        publisher(closing, line(manuscript.publisher(), allFlags)),
        url,
        raw.source(),
        sha256,
        charset,
        text.text(),
        text.paragraphs(),
        text.entities(),
        allFlags);
  }

  /** What is read of a field: one line, without invisible characters, quotes and pictures. */
  private static String line(String value, Set<String> flags) {
    if (value.isEmpty()) {
      return "";
    }
    PassageBuilder builder = new PassageBuilder();
    builder.append(value);
    StringJoiner line = new StringJoiner(" ");
    for (Passage part : builder.passages()) {
      line.add(part.text());
    }
    flags.addAll(builder.flags());
    return line.toString();
  }

  private static List<Passage> withoutHeadline(List<Passage> passages, String title) {
    for (int i = 0; i < Math.min(HEADLINE_REPEATED_WITHIN, passages.size()); i++) {
      if (passages.get(i).heading() && passages.get(i).text().equals(title)) {
        return Stream.concat(
                passages.subList(0, i).stream(), passages.subList(i + 1, passages.size()).stream())
            .toList();
      }
    }
    return passages;
  }

  private static Optional<OffsetDateTime> publishedAt(
      String written, FileName file, Set<String> flags) {
    Optional<OffsetDateTime> stated = PublicationDate.parse(written);
    if (stated.isPresent()) {
      return stated;
    }
    Optional<OffsetDateTime> named = PublicationDate.ofFileName(file.name());
    boolean unreadable = written.chars().anyMatch(Character::isDigit) && !isOffset(written);
    if (unreadable) {
      flags.add("date_unreadable");
    }
    if (named.isPresent()) {
      flags.add("date_from_name");
    } else if (!unreadable) {
      flags.add("date_missing");
    }
    return named;
  }

  /** Whether a feed left the date out and wrote its offset all the same: {@code date: +0800}. */
  private static boolean isOffset(String written) {
    return written.matches("\\s*[+-]\\d{2}:?\\d{2}\\s*");
  }

  private static String url(String stated, String closing) {
    if (ArticleId.isAddress(stated)) {
      return stated;
    }
    return ArticleId.isAddress(closing) ? closing : "";
  }

  private static String publisher(ClosingLines closing, String stated) {
    if (!closing.publisher().isEmpty()) {
      return closing.publisher();
    }
    return stated.isEmpty() ? closing.signature() : stated;
  }
}
