package duoshao.figure.statement;

import duoshao.figure.Subject;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Site;
import duoshao.lexicon.PriceWords;
import duoshao.naming.Name;
import duoshao.quantity.Kind;
import java.math.BigDecimal;
import java.util.Optional;

/** Tells the price of a good that is named without the word: 黄金站上1830美元, 布伦特原油达到91美元. */
final class GoodPrice {
  private static final int LONGEST_GOOD = 6;

  /** No good that is named alone costs so much: 大豆达到3000万元 is what was bought of it. */
  private static final BigDecimal NO_PRICE = BigDecimal.valueOf(1_000_000);

  private GoodPrice() {}

  /** 布伦特|原油|达到91美元: the good that stands where a measure would. */
  static Optional<Subject> goodMeant(Draft draft) {
    boolean named =
        (draft.metricRule.equals("parallel") || draft.metricRule.equals("arrival"))
            && isSmall(draft)
            && draft.metric.length() <= LONGEST_GOOD
            && !Site.endsInMeasure(draft.metric)
            && isGood(draft.metric);
    if (!named) {
      return Optional.empty();
    }
    String good =
        draft.subjectRule().equals("fused") ? draft.subjectText() + draft.metric : draft.metric;
    return Optional.of(Subject.of(Name.of(good, Name.Sort.PRODUCT), "mover", false));
  }

  /** 黄金站上|1830美元: whether the figure can be the price of the good that it is about. */
  static boolean isOf(Draft draft) {
    boolean firm =
        draft.subject.isPresent()
            && draft.subject.get().names().get(0).sort() == Name.Sort.ORGANISATION;
    return !firm && isSmall(draft) && isGood(draft.subjectText());
  }

  /** Whether the number is small enough for a price, and none of a share. */
  private static boolean isSmall(Draft draft) {
    boolean money = draft.stated.kind() == Kind.MONEY || draft.stated.kind() == Kind.RATE;
    return money
        && draft.stated.amount().max().compareTo(NO_PRICE) < 0
        && !draft.stated.unit().endsWith("股");
  }

  private static boolean isGood(String text) {
    Optional<String> metric = PriceWords.metricOf(text);
    return metric.isPresent() && metric.get().equals("价格");
  }
}
