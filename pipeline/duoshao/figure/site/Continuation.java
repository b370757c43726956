package duoshao.figure.site;

import duoshao.lexicon.BareMeasures;
import duoshao.sentence.Words;
import java.util.Optional;

/**
 * The measure that a clause without one goes on about: 保有规模 of 保有规模再创新高，已达2.4万亿元. It stands in a
 * clause before, with no figure between.
 *
 * @param phrase the measure
 * @param start the first word of its clause
 */
public record Continuation(MetricPhrase phrase, int start) {
  /** What the clause of {@code site} continues, if it continues anything. */
  public static Optional<Continuation> of(Site site) {
    Words words = site.words();
    Optional<Continuation> own = inClause(site, site.start(), site.figure());
    if (own.isPresent() && !words.hasFigure(site.start(), site.figure())) {
      return own;
    }
    int end = site.start() - 1;
    while (end > 0) {
      int start = words.clauseStart(end);
      if (words.hasFigure(start, end)) {
        return Optional.empty();
      }
      Optional<Continuation> found = inClause(site, start, end);
      if (found.isPresent()) {
        return found;
      }
      end = start - 1;
    }
    return Optional.empty();
  }

  /** The last measure of a clause. */
  private static Optional<Continuation> inClause(Site site, int start, int end) {
    Words words = site.words();
    for (int i = end - 1; i >= start; i--) {
      if (words.get(i).isMeasure() && !words.get(i).says()) {
        MetricPhrase phrase = MetricPhrase.endingAt(words, start, i, site::isParty);
        return phrase.isMeasure() && !BareMeasures.isAmount(phrase.metric())
            ? Optional.of(new Continuation(phrase, start))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
