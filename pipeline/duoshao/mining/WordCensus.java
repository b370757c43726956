package duoshao.mining;

import duoshao.article.Article;
import duoshao.extract.ArticleExtractor;
import duoshao.figure.Figure;
import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.nlp.Segmenter;
import duoshao.nlp.Token;
import duoshao.text.TextFolding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the nouns that stand before 达, 为, 增长 and their kin and a figure, and the verbs that stand
 * right before one: candidates for {@code metrics.tsv} and {@code verbs.tsv}.
 *
 * <pre>
 * 绿色贷款余额达⟦3亿元⟧        noun 余额, noun 贷款余额
 * 累计投放⟦3亿元⟧             verb 投放
 * </pre>
 *
 * <p>A noun is counted by itself and with the noun before it, since the longest measure wins.
 */
public final class WordCensus {
  private static final int REACH = 24;
  private static final String CLAUSE_ENDS = "，,。；;：:！!？?\n、（(）)“”\"";

  private final ArticleExtractor extractor;
  private final Segmenter segmenter;
  private final Vocabulary vocabulary = Vocabulary.shipped();
  private final Map<Word, Integer> counts = new HashMap<>();

  /** What a word is before a figure. */
  public enum Sort {
    NOUN,
    VERB
  }

  private record Word(Sort sort, String text) {}

  /**
   * A word and how often it stands so.
   *
   * @param isKnown whether the shipped lists have it as a measure, or as a verb
   */
  public record Entry(Sort sort, String word, int count, boolean isKnown) {}

  public WordCensus(ArticleExtractor extractor, Segmenter segmenter) {
    this.extractor = extractor;
    this.segmenter = segmenter;
  }

  /** Counts the words of an article. */
  public void add(Article article) {
    int free = 0;
    for (Figure figure : extractor.extract(article).figures()) {
      int end = figure.span().start();
      int start = end;
      while (start > free
          && end - start < REACH
          && CLAUSE_ENDS.indexOf(article.text().charAt(start - 1)) < 0) {
        start--;
      }
      if (start < end) {
        count(segmenter.segment(TextFolding.fold(article.text().substring(start, end))));
      }
      free = figure.span().end();
    }
  }

  private void count(List<Token> before) {
    int last = before.size() - 1;
    boolean linked = false;
    while (last >= 0 && isBetween(before.get(last))) {
      linked |= isLink(before.get(last));
      last--;
    }
    if (last < 0) {
      return;
    }
    Token head = before.get(last);
    if (isNoun(head) && linked) {
      count(Sort.NOUN, head.word());
      if (last > 0 && isNoun(before.get(last - 1))) {
        count(Sort.NOUN, before.get(last - 1).word() + head.word());
      }
    } else if (isVerb(head) && head.word().length() > 1) {
      count(Sort.VERB, head.word());
    }
  }

  private void count(Sort sort, String word) {
    counts.merge(new Word(sort, word), 1, Integer::sum);
  }

  /** Whether a word stands between a noun and its number without being either. */
  private boolean isBetween(Token token) {
    Term term = term(token);
    char tag = token.tag().charAt(0);
    boolean small = term.link().isPresent() || term.base().isPresent() || tag == 'd';
    return isLink(token) || small || token.word().isBlank();
  }

  private boolean isLink(Token token) {
    Term term = term(token);
    return term.change().isPresent() || term.link().filter(Term.Link.LINK::equals).isPresent();
  }

  private Term term(Token token) {
    return vocabulary.get(token.word()).orElse(Term.EMPTY);
  }

  private static boolean isNoun(Token token) {
    return token.tag().startsWith("n") || token.tag().equals("vn");
  }

  private static boolean isVerb(Token token) {
    return token.tag().startsWith("v") && !token.tag().equals("vn");
  }

  /**
   * The words that were counted at least so often: nouns first, the most frequent first, then in
   * the order of their characters.
   */
  public List<Entry> entries(int least) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(entry -> entry(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(Entry::sort)
                .thenComparing(Entry::count, Comparator.reverseOrder())
                .thenComparing(Entry::word))
        .toList();
  }

  private Entry entry(Word word, int count) {
    Term term = vocabulary.get(word.text).orElse(Term.EMPTY);
    boolean known =
        switch (word.sort) {
          case NOUN -> term.measure().isPresent();
          case VERB -> term.verb().isPresent() || term.change().isPresent();
        };
    return new Entry(word.sort, word.text, count, known);
  }
}
