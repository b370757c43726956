package duoshao.cli;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How many articles may fail before a run counts as incomplete: {@code 10} articles, {@code 0.5%}
 * of them.
 *
 * @param number of articles, or of percent
 * @param isShare whether it is percent
 */
record Tolerance(BigDecimal number, boolean isShare) {
  private static final Pattern FORM = Pattern.compile("(?:\\d{1,9}|\\d{1,3}(?:\\.\\d{1,6})?%)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Reads {@code 10} or {@code 0.5%}. */
  static Tolerance of(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new UsageException(
          "is '" + text + "', but must be a number of articles (10) or a share of them (0.5%)");
    }
    boolean share = text.endsWith("%");
    return new Tolerance(
        new BigDecimal(share ? text.substring(0, text.length() - 1) : text), share);
  }

  /** Whether more failed than may. */
  boolean isExceeded(long failed, long all) {
    BigDecimal allowed =
        isShare ? number.multiply(BigDecimal.valueOf(all)).divide(HUNDRED) : number;
    return BigDecimal.valueOf(failed).compareTo(allowed) > 0;
  }
}
