package duoshao.article;

import duoshao.text.CodePoints;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * An article as its reader sees it. Its plain text is fixed here once: every offset of the program
 * counts in it.
 *
 * @param id the article's own identity: its infoCode or URL, else the file's name, else the hash of
 *     its bytes
 * @param publishedAt when it was published, in the offset that it states (else China's, +08:00)
 * @param title the title, empty if it has none; also paragraph 0 of the text
 * @param publisher who published it (文章来源), empty if unknown
 * @param url its address, empty if unknown
 * @param source where its bytes were found, as {@link RawArticle#source()}
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param encoding the charset that decoded the bytes, by its IANA name
 * @param text title and paragraphs, joined by line feeds
 * @param paragraphs in text order, the title first; they do not overlap
 * @param entities names that the markup ties to securities, in text order
 * @param flags what was odd about the file, such as {@code front_matter_unclosed}; in natural order
 */
public record Article(
    String id,
    Optional<OffsetDateTime> publishedAt,
    String title,
    String publisher,
    String url,
    String source,
    String sha256,
    String encoding,
    String text,
    List<Paragraph> paragraphs,
    List<NamedEntity> entities,
    Set<String> flags)
    implements Parsed {

  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(publishedAt);
    paragraphs = List.copyOf(paragraphs);
    entities = List.copyOf(entities);
    flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
  }

  /** The day that relative periods (今年, 上月) count from: the local day of publication. */
  public Optional<LocalDate> publicationDay() {
    return publishedAt.map(OffsetDateTime::toLocalDate);
  }

  /** An index from UTF-16 offsets of {@link #text()} to code points; build it once an article. */
  public CodePoints codePoints() {
    return new CodePoints(text);
  }
}
