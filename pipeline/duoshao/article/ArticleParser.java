package duoshao.article;

import duoshao.article.Decoding.Decoded;
import duoshao.article.Decoding.Undecodable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the bytes of an article into what its reader sees: Jekyll posts, Markdown, HTML pages,
 * plain text, JSON objects.
 *
 * <pre>
 *   ---
 *   title: "甲公司：前三季度营收12亿元"          title, paragraph 0
 *   date: 2021-12-27 08:47:21 +0800          publishedAt
 *   ---
 *   &lt;p&gt;甲公司(3.57,0.05,1.42%)营收12亿元。&lt;/p&gt;      甲公司营收12亿元。
 *   &lt;p&gt;（文章来源：某报）&lt;/p&gt;                       publisher
 *
 *   &lt;http://news.example/show.html?infoCode=NW1&gt;   url, and NW1 the id
 * </pre>
 *
 * <p>It never throws for what a file holds: what cannot be read is a {@link DeadLetter}, what is
 * odd is a flag on the article. It knows no clock and opens nothing, and its time grows with the
 * length of the bytes.
 *
 * <p>The flags: {@code front_matter_unclosed}, {@code front_matter_repaired} (no YAML, read line by
 * line), {@code front_matter_not_a_map} (read as text), {@code duplicate_keys} (the last counts);
 * {@code date_missing}, {@code date_unreadable}, {@code date_from_name}; {@code escaped_markup}
 * (tags that were escaped once too often, read as tags); {@code control_characters} (each became a
 * blank), {@code invisible_characters} (zero-width ones, left out), {@code replacement_characters}
 * (U+FFFD, in the file or for an unpaired surrogate).
 */
public final class ArticleParser {
  private final FieldNames fieldNames;

  public ArticleParser() {
    this(FieldNames.DEFAULT);
  }

  /**
   * @param fieldNames what the fields of JSON articles are called
   */
  public ArticleParser(FieldNames fieldNames) {
    this.fieldNames = fieldNames;
  }

  /** The article of these bytes, or why there is none. */
  public Parsed parse(RawArticle raw) {
    if (raw.bytes().length == 0) {
      return deadLetter(raw, "empty file", "");
    }
    Decoding decoding = TextDecoder.decode(raw.bytes());
    if (decoding instanceof Undecodable undecodable) {
      return deadLetter(raw, undecodable.reason(), "");
    }
    return parse(raw, (Decoded) decoding);
  }

  /**
   * An article of bare text, a paragraph a line, without a title.
   *
   * @param label stands for its id and its source
   */
  public static Article ofText(String label, String text, Optional<OffsetDateTime> publishedAt) {
    Manuscript manuscript = ManuscriptReader.readLines(text);
    ArticleText plain = ArticleText.of("", manuscript.passages());
    Charset charset = StandardCharsets.UTF_8;
    RawArticle raw = new RawArticle(label, RawArticle.Format.TEXT, text.getBytes(charset));
    return new Article(
        label,
        publishedAt,
        "",
        "",
        "",
        label,
        raw.sha256(),
        charset.name(),
        plain.text(),
        plain.paragraphs(),
        plain.entities(),
        manuscript.flags());
  }

  private Parsed parse(RawArticle raw, Decoded decoded) {
    String text = CharacterClass.withoutControls(decoded.text());
    Set<String> flags = text.equals(decoded.text()) ? Set.of() : Set.of("control_characters");
    Draft draft = new Draft(raw, decoded.charset(), flags);
    return switch (raw.format()) {
      case MARKDOWN -> draft.finish(ManuscriptReader.readMarkdown(text));
      case HTML -> draft.finish(ManuscriptReader.readHtml(text));
      case TEXT -> draft.finish(ManuscriptReader.readText(text));
      case JSON -> {
        JsonFields json = JsonFields.read(text);
        yield json.problem().isEmpty()
            ? draft.finish(ManuscriptReader.readJson(json, fieldNames))
            : deadLetter(raw, "not a JSON object: " + json.problem(), text);
      }
    };
  }

  private static DeadLetter deadLetter(RawArticle raw, String reason, String content) {
    return new DeadLetter(raw.source(), DeadLetter.Stage.PARSE, reason, content.strip());
  }
}
