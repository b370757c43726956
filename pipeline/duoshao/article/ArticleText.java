package duoshao.article;

import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The plain text of an article, fixed once: its title and its passages, a line feed between each
 * two.
 *
 * @param paragraphs the title first, an empty one where there is none
 * @param entities in text order
 */
record ArticleText(String text, List<Paragraph> paragraphs, List<NamedEntity> entities) {
  static ArticleText of(String title, List<Passage> passages) {
    StringBuilder text = new StringBuilder(title);
    List<Paragraph> paragraphs = new ArrayList<>();
    List<NamedEntity> entities = new ArrayList<>();
    paragraphs.add(new Paragraph(0, new Span(0, title.length()), false, ""));
    String heading = "";
    for (Passage passage : passages) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      int start = text.length();
      text.append(passage.text());
      Span span = new Span(start, text.length());
      paragraphs.add(new Paragraph(paragraphs.size(), span, passage.heading(), heading));
      if (passage.heading()) {
        heading = passage.text();
      }
      for (Passage.Name name : passage.names()) {
        Passage.Name placed = name.shift(start);
        String written = name.span().of(passage.text());
        entities.add(new NamedEntity(placed.span(), written, name.code(), name.kind()));
      }
    }
    return new ArticleText(text.toString(), paragraphs, entities);
  }
}
