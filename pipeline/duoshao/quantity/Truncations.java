package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.util.List;

/** Numbers in the middle of which a title or a line breaks off: 套现约2\n, 减持套现4791.\n. */
final class Truncations {
  /** A title that is cut in the middle of a number, which the line below it gives in full. */
  static final List<NumeralRule> IN_TITLES =
      List.of(
          NumeralRule.rejecting(
                  "cut_in_title",
                  Rejection.TRUNCATED,
                  Truncations::isCutInTitle,
                  List.of("云禾集团股东减持套现约⟨2⟩\n云禾集团股东减持套现约2.6亿元", "公司申请人民币⟨5⟩\n公司申请人民币5000万元的贷款"),
                  List.of(
                      "百川集团抛售持股1/⟨3⟩\n百川集团抛售持股1/3,套现",
                      "百川集团减持云禾股份(⟨600⟩\n百川集团减持云禾股份(600123)",
                      "云禾集团股东减持套现约⟨2亿⟩\n云禾集团股东减持套现约2亿元"))
              .of(Form.ARABIC)
              .before("\n"));

  /** What is left when no name takes it. */
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
              "cut_off",
              Rejection.TRUNCATED,
              Truncations::isCutOff,
              List.of(
                  "某某股份(600321)股东减持套现⟨4791⟩.\n",
                  "某某集团前三季度净利润同比下降⟨28⟩\n",
                  "全国各地的出借人受骗至今已⟨8⟩ ????",
                  "今年一至九月份毛利率上升至⟨11⟩",
                  "云禾集团(⟨3.93⟩\n云禾集团(01234)公布",
                  "没收收益⟨150⟩青禾股份(600321)拟清仓"),
              List.of("\n⟨28⟩\n", "净利润同比下降⟨28⟩。")));

  private static final int SHORTEST_CUT = 8;

  private static final int LONGEST_ISSUER = 4;

  private static final int CODE_LENGTH = 6;

  private static final int LONGEST_TITLE = 100;

  /** What a number goes on with that is written in full. */
  private static final String CONTINUED = "0123456789.百千万亿元%股";

  private Truncations() {}

  private static boolean isCutInTitle(Site site) {
    if (!site.isArabic()
        || site.charAt(site.end()) != '\n'
        || site.before(1) == '('
        || site.numeral().isScaled()) {
      return false;
    }
    int line = site.text().lastIndexOf('\n', site.start()) + 1;
    int length = site.end() - line;
    if (length < SHORTEST_CUT || length > LONGEST_TITLE) {
      return false;
    }
    int again = site.end() + 1 + length;
    char next = site.charAt(again);
    boolean goesOn =
        CONTINUED.indexOf(next) >= 0 || (next == ',' && Site.isArabic(site.charAt(again + 1)));
    return goesOn && site.startsWith(site.slice(line, site.end()), site.end() + 1);
  }

  /** A number at which a line of prose breaks off: 股东减持套现4791. */
  static boolean isCutOff(Site site) {
    int end = site.end();
    if (site.charAt(end) == '.' || site.charAt(end) == ',') {
      end++;
    }
    int behind = site.skipBlanks(end);
    if (site.followedBy("余\n") || site.followedBy("多\n")) {
      end++;
    }
    boolean ends =
        (end >= site.length() && Character.isIdeographic(site.before(1)))
            || (end < site.length() && site.charAt(end) == '\n')
            || site.startsWith("...全文", site.end())
            || (behind > end && site.startsWith("??", behind));
    int at = site.start();
    while (ends && at > 0 && site.start() - at < SHORTEST_CUT && site.charAt(at - 1) != '\n') {
      at--;
    }
    boolean prose = site.start() - at == SHORTEST_CUT;
    return isBeforeIssuer(site) || (ends && (prose || isRepeated(site, at)));
  }

  /** {@code 云禾集团(3.93} and the like, with which the next line begins again. */
  private static boolean isRepeated(Site site, int line) {
    boolean quoted = site.before(1) == '(' && Character.isIdeographic(site.before(2));
    boolean again =
        line < site.start() - 1 && site.startsWith(site.slice(line, site.end()), site.end() + 1);
    return site.isArabic() && (quoted || again);
  }

  /** {@code 没收收益150青禾股份(600321)}: the next title of a list begins at once. */
  private static boolean isBeforeIssuer(Site site) {
    int at = site.end();
    while (at - site.end() < LONGEST_ISSUER && Character.isIdeographic(site.charAt(at))) {
      at++;
    }
    int code = at + 1;
    while (code - at <= CODE_LENGTH && Site.isArabic(site.charAt(code))) {
      code++;
    }
    return site.isArabic()
        && Character.isIdeographic(site.before(1))
        && at - site.end() >= 2
        && site.charAt(at) == '('
        && code - at > CODE_LENGTH;
  }
}
