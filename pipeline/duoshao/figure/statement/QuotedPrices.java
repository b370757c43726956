package duoshao.figure.statement;

import duoshao.figure.Subject;
import duoshao.figure.relation.Antecedents;
import duoshao.figure.site.Continuation;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Moves;
import duoshao.figure.site.Site;
import duoshao.figure.subject.SubjectChoice;
import duoshao.figure.subject.SubjectRules;
import duoshao.figure.subject.SubjectSite;
import duoshao.figure.subject.Topics;
import duoshao.lexicon.PriceWords;
import java.util.Optional;

/**
 * Subject and metric of a price, and of how far it moved: of its mover, or of the price before it.
 */
final class QuotedPrices {
  private final Topics topics;
  private final Antecedents antecedents;
  private final SubjectChoice subjects;
  private final Continued continued;

  QuotedPrices(
      Topics topics, Antecedents antecedents, SubjectChoice subjects, Continued continued) {
    this.topics = topics;
    this.antecedents = antecedents;
    this.subjects = subjects;
    this.continued = continued;
  }

  /**
   * What a price came to: of the index that its clause names, else of that of the move before it.
   */
  void quote(Draft draft, SubjectSite at) {
    boolean named =
        SubjectRules.mover(at)
            .flatMap(mover -> PriceWords.metricOf(mover.text()))
            .filter("指数"::equals)
            .isPresent();
    if (at.previous().isPresent() && !named) {
      draft.goOnAbout(at.previous().get());
    } else {
      price(draft, at);
    }
  }

  void price(Draft draft, SubjectSite at) {
    Optional<Subject> mover = SubjectRules.mover(at);
    Optional<Draft> level =
        antecedents
            .lastLevel()
            .filter(d -> isCompared(draft.site) || !PriceWords.isTrade(d.metric));
    Optional<Continuation> earlier = Continued.price(draft);
    if (mover.isPresent()) {
      subjects.take(draft, mover.get(), "mover");
    } else if (draft.isChange() && level.isPresent() && !isDistributed(draft)) {
      draft.moves(level.get());
      return;
    } else if (at.previous().filter(p -> isQuoteOf(p, draft)).isPresent()) {
      draft.goOnAbout(at.previous().get());
      return;
    } else if (earlier.isPresent()) {
      continued.apply(draft, at);
      return;
    } else if (at.previous().filter(p -> isMoveOfOther(p, draft)).isPresent()) {
      draft.goOnAbout(at.previous().get());
      return;
    } else {
      topics
          .carried()
          .ifPresent(subject -> subjects.take(draft, subject.withRule("carried"), "carried"));
    }
    boolean stocks = at.previous().filter(p -> p.metric.equals("股价")).isPresent();
    draft.measures(
        stocks
            ? PriceWords.metricOfCompany(draft.subjectText()).orElse("股价")
            : Moves.metricOf(draft),
        "price_word");
  }

  /** 居前的有甲、乙，分别上涨9%、8%: as many movers as moves. */
  private boolean isDistributed(Draft draft) {
    int moves = draft.site.series().size();
    return moves > 1
        && topics.carried().filter(movers -> movers.names().size() == moves).isPresent();
  }

  /** 收益率报0.67%，盘前曾涨至0.7%: the price before, at another time. */
  private static boolean isQuoteOf(Draft previous, Draft draft) {
    return !draft.isChange() && previous.hasUnitOf(draft) && PriceWords.isPrice(previous.metric);
  }

  /** 通胀率明年将上涨3%，后年将上涨2%: a further move of what is no price. */
  private static boolean isMoveOfOther(Draft previous, Draft draft) {
    return draft.isChange()
        && previous.isChange()
        && previous.hasUnitOf(draft)
        && !previous.metric.isEmpty()
        && !PriceWords.isPrice(previous.metric);
  }

  /** 同比大跌: a price is not compared so, what was traded is. */
  private static boolean isCompared(Site site) {
    for (int i = site.start(); i < site.figure(); i++) {
      if (site.word(i).isBase()) {
        return true;
      }
    }
    return false;
  }
}
