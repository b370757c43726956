package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.util.List;

/** Names that end in a number, told by the marks around it: 《某某3》, “某某228”, 波音737 MAX, 2.0时代. */
final class NumberedNames {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
              "titled_name",
              Rejection.NAME,
              NumberedNames::isTitled,
              List.of("《云屿⟨3⟩》上映", "玉米“云育⟨228⟩”", "“飞隼”⟨9⟩火箭", "因“扬帆 ⟨22⟩”项目"),
              List.of("《共⟨3⟩家》", "“下跌⟨2⟩”", "“⟨6⟩”以上")),
          NumeralRule.rejecting(
                  "coded_name",
                  Rejection.NAME,
                  NumberedNames::isBeforeCode,
                  List.of("*ST云⟨九⟩(600321)公告", "华⟨三⟩(000321)"),
                  List.of("共⟨九⟩(600321)", "云⟨九⟩(注)"))
              .of(Form.CHINESE, Form.POSITIONAL)
              .before("("),
          NumeralRule.rejecting(
                  "model_name",
                  Rejection.NAME,
                  NumberedNames::isModel,
                  List.of("某某(AB.N)⟨737⟩ MAX飞机", "显卡3080 Ti/⟨3070⟩ Ti"),
                  List.of("共⟨737⟩ GWh", "报⟨737⟩ 点"))
              .before(" "),
          NumeralRule.rejecting(
              "version_name",
              Rejection.NAME,
              NumberedNames::isVersion,
              List.of("升级为⟨2.0⟩：", "云屿⟨4.0⟩数字工厂", "iOS ⟨15.3⟩发布", "领导力⟨4.0⟩："),
              List.of("升至⟨52.0⟩，", "报⟨2.0⟩，", "增长⟨2.0⟩%", "EPS ⟨15.3⟩")));

  private static final String REACHED = "为至到在于达破报守试从由自的约近超涨跌升降增减仅共有:,。;(（";
  private static final List<String> RAISED = List.of("升级为", "升级到", "升级至", "迈入", "迈向", "进入");
  private static final int LONGEST_QUOTE = 10;

  private NumberedNames() {}

  /** A whole number at the end of what quotation marks or the marks of a title enclose. */
  private static boolean isTitled(Site site) {
    if (!site.isWhole() || site.isYear() || site.charAt(site.end()) == '\n') {
      return false;
    }
    if (site.before(1) == '”' && Character.isIdeographic(site.before(2))) {
      return site.end() - site.start() <= 2 && site.unit().isEmpty();
    }
    char mark = site.behind(0);
    String opening = mark == '》' ? "《" : mark == '”' ? "“" : "";
    if (opening.isEmpty() || REACHED.indexOf(site.before(1)) >= 0) {
      return false;
    }
    int at = site.skipBlanksBack(site.start());
    int from = at;
    while (site.start() - from < LONGEST_QUOTE && Character.isLetter(site.charAt(from - 1))) {
      from--;
    }
    return from < at && opening.indexOf(site.charAt(from - 1)) >= 0;
  }

  /** {@code 某九(600321)}: a Chinese digit that ends the name of a security. */
  private static boolean isBeforeCode(Site site) {
    if (!Character.isLetter(site.before(1))) {
      return false;
    }
    int at = site.end() + 1;
    while (Site.isArabic(site.charAt(at))) {
      at++;
    }
    return at - site.end() >= 6
        && at - site.end() <= 7
        && site.charAt(at) == ')'
        && REACHED.indexOf(site.before(1)) < 0;
  }

  /** Three or four digits and a word in capitals behind them: {@code 737 MAX}, {@code 3070 Ti}. */
  private static boolean isModel(Site site) {
    int length = site.end() - site.start();
    boolean word =
        Site.isLatin(site.behind(1))
            && Site.isLatin(site.behind(2))
            && Character.isUpperCase(site.behind(1));
    return site.isWhole()
        && word
        && length >= 3
        && length <= 4
        && site.unit().isEmpty()
        && REACHED.indexOf(site.before(1)) < 0
        && !ScaleLetter.isScale(site);
  }

  /** {@code 2.0} behind a word that it is the second of, {@code iOS 15.3}. */
  private static boolean isVersion(Site site) {
    String text = site.slice(site.start(), site.end());
    int point = text.indexOf('.');
    if (!site.isArabic() || point < 0 || text.length() - point != 2) {
      return false;
    }
    char next = site.behind(0);
    boolean open = Site.isArabic(next) || "%‰-~/+亿万元\n".indexOf(next) >= 0;
    if (open || site.unit().isPresent()) {
      return false;
    }
    boolean named = site.before(1) == ' ' && isMixedWord(site);
    boolean zero = point == 1 && text.endsWith("0");
    boolean glued = Character.isLetter(site.before(1)) && REACHED.indexOf(site.before(1)) < 0;
    boolean raised = RAISED.stream().anyMatch(site::precededBy);
    return named || (zero && (glued || raised));
  }

  /** A Latin word with a small letter before a capital, or letters of both sorts: iOS, Android. */
  private static boolean isMixedWord(Site site) {
    int at = site.start() - 1;
    boolean small = false;
    boolean capital = false;
    while (Site.isLatin(site.charAt(at - 1))) {
      at--;
      small |= Character.isLowerCase(site.charAt(at));
      capital |= Character.isUpperCase(site.charAt(at));
    }
    return small && capital && !Cues.LATIN_METRIC.endsAt(site, site.start() - 1);
  }
}
