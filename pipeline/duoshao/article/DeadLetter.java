package duoshao.article;

import duoshao.text.Term;
import java.io.Serializable;
import java.util.Objects;

/**
 * Something that could not be read, and why: one row of the {@code errors} dataset. Nothing that a
 * run meets is lost without one.
 *
 * @param source as {@link RawArticle#source()}
 * @param stage where it failed
 * @param reason one plain sentence: what was wrong, the value, where, what to do
 * @param excerpt the beginning of the content, at most {@value #EXCERPT_LENGTH} characters, control
 *     characters replaced; empty if there is none
 */
public record DeadLetter(String source, Stage stage, String reason, String excerpt)
    implements Parsed, Serializable {
  /** How much of the content is shown. */
  public static final int EXCERPT_LENGTH = 200;

  /** Where an article can fail. */
  public enum Stage implements Term {
    /** Opening a file, an archive or one of its entries. */
    READ,
    /** From bytes to an article. */
    PARSE,
    /** From an article to figures: a bug of ours. */
    EXTRACT,
    /** The same article found again: another copy of it is in the dataset. */
    DUPLICATE;
  }

  public DeadLetter {
    Objects.requireNonNull(source);
    Objects.requireNonNull(stage);
    Objects.requireNonNull(reason);
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < excerpt.length() && shown.length() < EXCERPT_LENGTH; i++) {
      char c = excerpt.charAt(i);
      shown.append(Character.isISOControl(c) || Character.isSurrogate(c) ? ' ' : c);
    }
    excerpt = shown.toString();
  }
}
