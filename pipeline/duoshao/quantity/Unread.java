package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.util.List;

/** Numerals that no other rule reads and whose look says what they are. */
final class Unread {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
              "bare_year",
              Rejection.DATE,
              Unread::isYear,
              List.of("⟨2020⟩金麒麟评选", "《〔⟨2016⟩〕川字》"),
              List.of("⟨1234⟩金麒麟评选", "⟨2020⟩家")),
          NumeralRule.rejecting(
              "bond_name",
              Rejection.NAME,
              Unread::isBond,
              List.of("“⟨16⟩蓝运01”违约"),
              List.of("⟨16⟩蓝运", "“⟨16⟩家01”")));

  private static final int LONGEST_ISSUER = 4;

  private Unread() {}

  private static boolean isYear(Site site) {
    return isArabic(site, 4)
        && (site.startsWith("19", site.start()) || site.startsWith("20", site.start()));
  }

  /** The year of a bond, with its issuer and its number behind: 16蓝运01. */
  private static boolean isBond(Site site) {
    if (!isArabic(site, 2) || !site.hasNext() || !isArabic(site.next(), 2)) {
      return false;
    }
    Site number = site.next();
    int length = number.start() - site.end();
    boolean issuer = length >= 2 && length <= LONGEST_ISSUER;
    for (int i = site.end(); issuer && i < number.start(); i++) {
      issuer = Character.isIdeographic(site.charAt(i));
    }
    return issuer
        && site.charAt(number.start()) == '0'
        && !Character.isLetterOrDigit(number.behind(0));
  }

  private static boolean isArabic(Site site, int length) {
    return site.numeral().form() == Form.ARABIC && site.end() - site.start() == length;
  }
}
