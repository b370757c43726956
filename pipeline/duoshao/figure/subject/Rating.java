package duoshao.figure.subject;

import duoshao.figure.site.NounGroup;
import duoshao.lexicon.SourceWords;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.Optional;

/**
 * What an analyst says of a stock: 维持长城汽车“跑赢大市”评级, 上调某某汽车目标价. The clause is about the stock, not
 * about who rates it.
 */
final class Rating {
  /** 将|某公司净利润|预测|上调, 将|某国GDP增速|预期|下调: what is moved with 将. */
  private static final String[] FORECASTS = {"预期", "预测", "预估", "目标", "盈测"};

  private Rating() {}

  /**
   * Whom the words from {@code from} to {@code to}, the last excluded, rate: the name between 维持,
   * 给予, 上调 … and 评级 or 目标价.
   */
  static Optional<Name> stock(Words words, int from, int to, SubjectReader reader) {
    int verb = -1;
    int rating = -1;
    boolean forecast = false;
    for (int i = from; i < to && rating < 0; i++) {
      verb = verb < 0 && SourceWords.isRatingVerb(words.get(i).text()) ? i : verb;
      forecast = verb >= 0 && words.get(verb).is("将") && words.get(i).isOneOf(FORECASTS);
      rating = verb >= 0 && (forecast || SourceWords.isRating(words.get(i).text())) ? i : rating;
    }
    boolean isForecast = forecast;
    return rating < 0
        ? Optional.empty()
        : NounGroup.in(words, verb + 1, rating).stream()
            .map(group -> name(words, group, reader))
            .flatMap(Optional::stream)
            .findFirst()
            .filter(name -> !isForecast || isJudged(name));
  }

  /** A company, or a country, of which a house expects something. */
  static boolean isJudged(Name name) {
    return name.isParty() || name.sort() == Name.Sort.PLACE;
  }

  /** The name before the quotation of the rating: 长城汽车|“跑赢大市”. */
  private static Optional<Name> name(Words words, NounGroup group, SubjectReader reader) {
    int end = group.from();
    while (end < group.to() && !isQuotation(words.get(end))) {
      end++;
    }
    return end == group.from()
        ? Optional.empty()
        : reader.item(group.from(), end).map(subject -> subject.names().get(0));
  }

  private static boolean isQuotation(Word word) {
    return word.isName() && "“\"".indexOf(word.text().charAt(0)) >= 0;
  }
}
