package duoshao.lexicon;

import java.util.Optional;

/**
 * What one word of the {@link Vocabulary} can be; several things at once: 投资 is a measure and a
 * verb.
 *
 * @param measure the kind of thing it measures, if it names a measure
 * @param verb the sort of verb it is
 * @param change how it says that something moved
 * @param base what it compares with
 * @param mood whether it makes a forecast or a plan
 * @param standIn what it stands for
 * @param link the sort of small word it is
 * @param isRole whether it says what one party is to another: 控股股东
 */
public record Term(
    Optional<Measure> measure,
    Optional<Verb> verb,
    Optional<Change> change,
    Optional<Base> base,
    Optional<Mood> mood,
    Optional<StandIn> standIn,
    Optional<Link> link,
    boolean isRole) {

  /** The term of a word that is on no list. */
  public static final Term EMPTY =
      new Term(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  /** The term of a noun that names a measure and is on no list. */
  public static Term measure(Measure measure) {
    return EMPTY.withMeasure(measure);
  }

  /** The term of a word of change that is on no list. */
  public static Term change(Change change) {
    return EMPTY.withChange(change);
  }

  /** The term of a small word that is on no list. */
  public static Term link(Link link) {
    return EMPTY.withLink(link);
  }

  /** Whether the vocabulary says nothing of the word. */
  public boolean isEmpty() {
    return measure.isEmpty()
        && verb.isEmpty()
        && change.isEmpty()
        && base.isEmpty()
        && mood.isEmpty()
        && standIn.isEmpty()
        && link.isEmpty()
        && !isRole;
  }

  /** What a measure is counted in. */
  public enum Measure {
    MONEY,
    COUNT,
    PERCENT,
    RATE,
    INDEX,
    ANY
  }

  /** Sorts of verbs; see {@code verbs.tsv}. */
  public enum Verb {
    LIGHT,
    ACT,
    SHARE,
    SAY
  }

  /** Which way a word of change points; {@code SIGN} leaves it to the number's sign. */
  public enum Way {
    UP,
    DOWN,
    FLAT,
    SIGN
  }

  /** How a word says that something moved. */
  public enum Form {
    /** Its subject moves: 增长. */
    VERB,
    /** So does its object: 提升2倍算力. */
    TRANSITIVE,
    /** It states the rate of change itself: 增速. */
    NOUN
  }

  /** A word of change. */
  public record Change(Way way, Form form) {}

  /** What a comparison measures against. */
  public enum Base {
    YOY,
    PERIOD_ON_PERIOD,
    SINCE_YEAR_END,
    OTHER
  }

  /** Forecast or plan. */
  public enum Mood {
    FORECAST,
    PLANNED
  }

  /** What sort of name a stand-in stands for. */
  public enum StandIn {
    COMPANY,
    BANK,
    PLATFORM,
    COUNTRY,
    PLACE,
    /** 全省. */
    PROVINCE,
    /** 全市. */
    CITY,
    PERSON,
    THING,
    ANY,
    /** 前者. */
    FORMER,
    /** 后者. */
    LATTER
  }

  /** Small words between a measure and its number. */
  public enum Link {
    LINK,
    ADVERB,
    PREPOSITION,
    PARTICLE,
    CONJUNCTION
  }

  Term withMeasure(Measure value) {
    return new Term(Optional.of(value), verb, change, base, mood, standIn, link, isRole);
  }

  Term withVerb(Verb value) {
    return new Term(measure, Optional.of(value), change, base, mood, standIn, link, isRole);
  }

  Term withChange(Change value) {
    return new Term(measure, verb, Optional.of(value), base, mood, standIn, link, isRole);
  }

  Term withBase(Base value) {
    return new Term(measure, verb, change, Optional.of(value), mood, standIn, link, isRole);
  }

  Term withMood(Mood value) {
    return new Term(measure, verb, change, base, Optional.of(value), standIn, link, isRole);
  }

  Term withStandIn(StandIn value) {
    return new Term(measure, verb, change, base, mood, Optional.of(value), link, isRole);
  }

  Term withLink(Link value) {
    return new Term(measure, verb, change, base, mood, standIn, Optional.of(value), isRole);
  }

  Term asRole() {
    return new Term(measure, verb, change, base, mood, standIn, link, true);
  }

  Term and(Term other) {
    return new Term(
        measure.or(other::measure),
        verb.or(other::verb),
        change.or(other::change),
        base.or(other::base),
        mood.or(other::mood),
        standIn.or(other::standIn),
        link.or(other::link),
        isRole || other.isRole);
  }
}
