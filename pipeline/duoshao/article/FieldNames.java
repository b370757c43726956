package duoshao.article;

import java.io.Serializable;

/**
 * What the fields of a JSON article are called.
 *
 * @param title the headline
 * @param text the body as plain text; markup in it is read as such
 * @param html the body as HTML, read where there is no text
 * @param date when it was published
 * @param url its address
 * @param id its identity where it has no address
 * @param publisher who published it
 */
public record FieldNames(
    String title, String text, String html, String date, String url, String id, String publisher)
    implements Serializable {

  /** {@code {"title": …, "text": …, "html": …, "date": …, "url": …, "id": …, "publisher": …}}. */
  public static final FieldNames DEFAULT =
      new FieldNames("title", "text", "html", "date", "url", "id", "publisher");
}
