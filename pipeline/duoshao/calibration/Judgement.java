package duoshao.calibration;

import duoshao.figure.Direction;
import duoshao.figure.Figure;
import duoshao.quantity.Amount;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Whether a figure can be used without going back to the article: value, unit, kind, role,
 * direction, subject and metric are all as annotated.
 *
 * <p>A subject must be one of those annotated. A metric must contain the core of an annotated one
 * and share six tenths of its characters, or be the core. Marks, blanks, 的 and case do not count.
 */
final class Judgement {
  private static final Pattern IGNORED =
      Pattern.compile("[\\s的\"'“”‘’「」『』《》()（）,，。、;；:：·+\\-—–~～/]");
  private static final double ALIKE = 0.6;

  private Judgement() {}

  static boolean isRight(AnnotatedFigure gold, Figure figure) {
    return is(gold.kind(), figure.quantity().kind().symbol())
        && isValue(gold.value(), figure.quantity().amount())
        && isUnit(gold.unit(), figure.quantity().unit())
        && is(gold.role(), figure.role().symbol())
        && is(gold.direction(), figure.direction().map(Direction::symbol).orElse(""))
        && isSubject(gold.subjects(), figure.subject())
        && isMetric(gold, figure.metric());
  }

  private static boolean isAny(String gold) {
    return gold.equals(AnnotatedFigure.ANY);
  }

  private static boolean is(String gold, String read) {
    return isAny(gold) || gold.equals(read);
  }

  private static boolean isUnit(String gold, String read) {
    return isAny(gold) || squeezed(gold).equals(squeezed(read));
  }

  private static boolean isValue(String gold, Amount amount) {
    if (isAny(gold)) {
      return true;
    }
    int dots = gold.indexOf("..");
    String min = dots < 0 ? gold : gold.substring(0, dots);
    String max = dots < 0 ? gold : gold.substring(dots + 2);
    return new BigDecimal(min).compareTo(amount.min()) == 0
        && new BigDecimal(max).compareTo(amount.max()) == 0;
  }

  private static boolean isSubject(List<String> subjects, String subject) {
    boolean unjudged = subjects.size() == 1 && isAny(subjects.get(0));
    return unjudged || subjects.stream().anyMatch(s -> squeezed(s).equals(squeezed(subject)));
  }

  private static boolean isMetric(AnnotatedFigure gold, String metric) {
    if (gold.metrics().size() == 1 && isAny(gold.metrics().get(0))) {
      return true;
    }
    String read = squeezed(metric);
    for (int i = 0; i < gold.metrics().size(); i++) {
      String core = squeezed(gold.cores().get(Math.min(i, gold.cores().size() - 1)));
      String full = squeezed(gold.metrics().get(i));
      if (read.contains(core) && likeness(full, read) >= ALIKE) {
        return true;
      }
    }
    return gold.cores().stream().anyMatch(core -> squeezed(core).equals(read));
  }

  /** Twice the characters in common over all characters. */
  private static double likeness(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    Map<Integer, Integer> left = new HashMap<>();
    one.codePoints().forEach(c -> left.merge(c, 1, Integer::sum));
    int common = 0;
    for (int c : other.codePoints().toArray()) {
      if (left.getOrDefault(c, 0) > 0) {
        left.merge(c, -1, Integer::sum);
        common++;
      }
    }
    long all = one.codePoints().count() + other.codePoints().count();
    return 2.0 * common / all;
  }

  private static String squeezed(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return IGNORED.matcher(plain).replaceAll("");
  }
}
