package duoshao.figure.statement;

import duoshao.article.Article;
import duoshao.article.Paragraph;
import duoshao.figure.Figure;
import duoshao.figure.relation.Consistency;
import duoshao.figure.site.Draft;
import duoshao.figure.subject.Skim;
import duoshao.figure.subject.Topics;
import duoshao.lexicon.NameDictionary;
import duoshao.lexicon.Vocabulary;
import duoshao.naming.ArticleNames;
import duoshao.nlp.Segmenter;
import duoshao.period.PeriodResolver.Resolved;
import duoshao.quantity.Quantity;
import duoshao.sentence.WordReader;
import duoshao.text.Sentences;
import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns the quantities of an article into figures: who, what, when, against what. */
public final class FigureExtractor {
  private final NameDictionary dictionary;
  private final Segmenter segmenter;

  public FigureExtractor(NameDictionary dictionary, Segmenter segmenter) {
    this.dictionary = dictionary;
    this.segmenter = segmenter;
  }

  /** The names that it knows before it has read an article. */
  public NameDictionary dictionary() {
    return dictionary;
  }

  /**
   * The figures of an article, in text order, as {@link #extract} gives them, and in their
   * decisions also what the rules that came too late would have found.
   */
  public List<Figure> explain(
      Article article, String folded, List<Quantity> quantities, List<Resolved> periods) {
    return read(article, folded, quantities, periods, true);
  }

  /**
   * The figures of an article, in text order.
   *
   * @param folded the article's text, folded
   * @param quantities in text order
   * @param periods the resolved period phrases of the text, in text order
   */
  public List<Figure> extract(
      Article article, String folded, List<Quantity> quantities, List<Resolved> periods) {
    return read(article, folded, quantities, periods, false);
  }

  private List<Figure> read(
      Article article,
      String folded,
      List<Quantity> quantities,
      List<Resolved> periods,
      boolean weighsAll) {
    if (quantities.isEmpty()) {
      return List.of();
    }
    ArticleNames names = new ArticleNames(article, folded, dictionary, segmenter);
    Topics topics = new Topics(names, article.text(), folded);
    Skim skim = new Skim(topics, folded);
    WordReader reader =
        new WordReader(
            article.text(), folded, names, quantities, periods, Vocabulary.shipped(), segmenter);
    Periods governing = new Periods(periods, article.publicationDay(), weighsAll);
    List<Draft> drafts = new ArrayList<>();
    int next = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      topics.enterParagraph(paragraph.index());
      List<Draft> inParagraph = new ArrayList<>();
      for (Sentence read : sentences(article.text(), paragraph, names)) {
        Span sentence = read.span();
        if (read.isHeadline()) {
          governing.enterHeadline(sentence.start());
        }
        int first = next;
        while (next < quantities.size() && quantities.get(next).span().start() < sentence.end()) {
          next++;
        }
        if (next == first) {
          skim.over(sentence);
        } else {
          Statement statement =
              new Statement(
                  reader.read(sentence),
                  quantities,
                  periods,
                  governing,
                  topics,
                  paragraph,
                  sentence,
                  weighsAll);
          inParagraph.addAll(statement.read(inParagraph));
        }
      }
      drafts.addAll(inParagraph);
    }
    Consistency.check(drafts);
    return FigureWriter.figures(article, drafts);
  }

  /** A sentence, or one of several headlines that stand where a sentence would. */
  private record Sentence(Span span, boolean isHeadline) {}

  /** The sentences of a paragraph; of a line of headlines, each headline is one. */
  private static List<Sentence> sentences(String text, Paragraph paragraph, ArticleNames names) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span whole : Sentences.of(text, paragraph.span())) {
      List<Span> parts = names.headlines().in(whole);
      for (Span part : parts) {
        sentences.add(new Sentence(part, parts.size() > 1));
      }
    }
    return sentences;
  }
}
