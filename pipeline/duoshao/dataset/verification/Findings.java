package duoshao.dataset.verification;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects findings, up to a number that anyone would read. */
final class Findings {
  private static final int MAX = 1_000;

  private final List<Finding> findings = new ArrayList<>();
  private long more;

  @FormatMethod
  void add(String where, @FormatString String what, Object... values) {
    if (findings.size() < MAX) {
      findings.add(new Finding(where, String.format(Locale.ROOT, what, values)));
    } else {
      more++;
    }
  }

  List<Finding> all() {
    List<Finding> all = new ArrayList<>(findings);
    if (more > 0) {
      all.add(new Finding("", String.format(Locale.ROOT, "and %d more findings", more)));
    }
    return List.copyOf(all);
  }
}
