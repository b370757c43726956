package duoshao.figure;

import duoshao.lexicon.PriceWords;
import duoshao.naming.Name;
import duoshao.quantity.Kind;
import duoshao.quantity.Quantity;
import duoshao.sentence.Word;
import java.util.Optional;

/** Moves of prices: 涨, 跌 and their kin say that a price moved without naming it. */
final class Moves {
  private Moves() {}

  /** Whether the verb moves prices; what stands before it is what has the price. */
  static boolean isMove(Word verb) {
    String word = verb.text();
    boolean kin = word.indexOf('涨') >= 0 || word.indexOf('跌') >= 0;
    return verb.isChangeVerb()
        && (kin || word.endsWith("挫") || word.endsWith("开") || verb.isOneOf("升值", "贬值"));
  }

  /**
   * What a move without a named measure is about: the 股价 of a stock, the 指数 of an index, the 价格 of
   * a good.
   */
  static String metricOf(Optional<Subject> subject, Quantity quantity) {
    boolean points = quantity.kind() == Kind.MEASURE && quantity.unit().equals("点");
    boolean company =
        subject.filter(found -> found.names().get(0).sort() == Name.Sort.ORGANISATION).isPresent();
    if (subject.filter(found -> found.names().get(0).sort() == Name.Sort.INDEX).isPresent()) {
      return "指数";
    }
    String text = subject.map(Subject::text).orElse("");
    Optional<String> price = company ? PriceWords.metricOfCompany(text) : PriceWords.metricOf(text);
    return price.orElse(points ? "指数" : "股价");
  }
}
