package duoshao.figure.site;

import duoshao.figure.Direction;
import duoshao.figure.Role;
import duoshao.text.CharacterSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a figure stands in its clause.
 *
 * @param role level, change or prior
 * @param direction of a change
 * @param metric the words of the metric, empty if the clause has none; a numeral names no measure
 * @param owner the subject that stands fused with the metric: 机械行业 in 机械行业增加值
 * @param subjectEnd what stands before this word of the clause may be the subject
 * @param source where the rest comes from
 */
public record Frame(
    Role role,
    Optional<Direction> direction,
    String metric,
    Optional<String> owner,
    int subjectEnd,
    Source source) {

  /** Words that tie a number to something and say nothing of what is measured. */
  private static final Set<String> EMPTY =
      Set.of(
          "即", "含", "不含", "应", "整", "同", "该", "此", "各", "进行", "上述", "相应", "其余", "剩余", "采取", "双方",
          "第", "环", "年", "每", "另", "回", "全月", "当月", "全年", "单季度", "单季", "单月", "单日");

  private static final CharacterSet NUMERAL = CharacterSet.of("0123456789.,零〇一二三四五六七八九十百千万亿两");

  /** Where metric and subject come from. */
  public enum Source {
    /** The clause itself. */
    CLAUSE,
    /** The figure before it in a list: 12%、5%. */
    LIST,
    /** The level that it changes, stated before. */
    LEVEL,
    /** The change before it: 涨0.1%报3600点. */
    QUOTE,
    /** The same metric of another subject, named right before the figure: 铁路480万，公路1400万. */
    PARALLEL,
    /** A price, an index or a rate, according to the subject. */
    PRICE
  }

  public Frame {
    metric = isNothing(metric) ? "" : metric;
    if (direction.isPresent() != (role == Role.CHANGE)) {
      throw new IllegalArgumentException(
          "a change has a direction, nothing else has: " + role + " " + direction);
    }
  }

  private static boolean isNothing(String metric) {
    return metric.isEmpty() || NUMERAL.makeUp(metric) || EMPTY.contains(metric) || isLapse(metric);
  }

  /** 连续数日, 连续三个月: how long, not what. */
  private static boolean isLapse(String metric) {
    return metric.startsWith("连续") && "日天周月年季次".indexOf(metric.charAt(metric.length() - 1)) >= 0;
  }

  /** A level whose metric stands in the clause. */
  public static Frame level(MetricPhrase phrase) {
    return new Frame(
        Role.LEVEL,
        Optional.empty(),
        phrase.metric(),
        phrase.owner(),
        phrase.start(),
        Source.CLAUSE);
  }

  /**
   * A level whose metric is {@code metric}; what stands before {@code subjectEnd} may be its
   * subject.
   */
  public static Frame level(String metric, int subjectEnd) {
    return new Frame(
        Role.LEVEL, Optional.empty(), metric, Optional.empty(), subjectEnd, Source.CLAUSE);
  }

  /** A change of what the phrase names; of its level, if the phrase names nothing. */
  public static Frame change(Direction direction, MetricPhrase phrase) {
    Source source = isNothing(phrase.metric()) ? Source.LEVEL : Source.CLAUSE;
    return new Frame(
        Role.CHANGE,
        Optional.of(direction),
        phrase.metric(),
        phrase.owner(),
        phrase.start(),
        source);
  }

  /** A move of a price; what has the price stands before {@code subjectEnd}. */
  public static Frame move(Direction direction, int subjectEnd) {
    return new Frame(
        Role.CHANGE, Optional.of(direction), "", Optional.empty(), subjectEnd, Source.PRICE);
  }

  public Frame from(Source newSource) {
    return new Frame(role, direction, metric, owner, subjectEnd, newSource);
  }

  public Frame as(Role newRole) {
    Optional<Direction> kept = newRole == Role.CHANGE ? direction : Optional.empty();
    return new Frame(newRole, kept, metric, owner, subjectEnd, source);
  }
}
