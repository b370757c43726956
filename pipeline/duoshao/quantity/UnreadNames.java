package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Numerals that no other rule reads, glued to the words of a name or a saying: 子公司三禾科技, “零容忍”. */
final class UnreadNames {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
              "bare_name",
              Rejection.NAME,
              UnreadNames::isName,
              List.of(
                  "毒株BA.⟨2⟩的",
                  "欧洲⟨600⟩指数",
                  "@清风⟨2947⟩：",
                  "举行“⟨2⟩+2”会谈",
                  "“⟨4⟩+N”标准",
                  "某某钱包⟨1⟩[超话]",
                  "⟨92⟩#汽油",
                  "地址：⟨200⟩ Old Country Rd, Suite"),
              List.of("报⟨600⟩附近", "下跌⟨2⟩。", "⟨12⟩ of the most", "⟨200⟩ in the East")),
          NumeralRule.rejecting(
                  "zero_word",
                  Rejection.IDIOM,
                  site ->
                      (Unread.isOne(site, "零")
                              || (Unread.isOne(site, "0")
                                  && Character.isIdeographic(site.before(1))))
                          && Character.isIdeographic(site.behind(0)),
                  List.of("“⟨零⟩容忍”", "⟨零⟩碳工厂", "昨日⟨零⟩新增", "享受⟨0⟩关税"),
                  List.of("降至⟨零⟩。", "⟨零⟩家", "⟨0⟩家"))
              .opening("零0"),
          NumeralRule.rejecting(
                  "two_word",
                  Rejection.IDIOM,
                  site -> Unread.isOne(site, "两") && Character.isLetter(site.behind(0)),
                  List.of("产销⟨两⟩旺", "一年⟨两⟩上黑榜"),
                  List.of("⟨两⟩家", "⟨两⟩、三"))
              .opening("两"),
          NumeralRule.rejecting(
              "digit_in_name",
              Rejection.NAME,
              UnreadNames::isDigitInName,
              List.of("子公司⟨三⟩禾科技", "己⟨二⟩酸", "市⟨二⟩院", "⟨壹⟩禾课程", "中交⟨二十二⟩局"),
              List.of("⟨三⟩家", "下跌⟨三⟩。", "⟨三千⟩百姓")),
          NumeralRule.rejecting(
              "number_in_name",
              Rejection.NAME,
              UnreadNames::isNumberInName,
              List.of("禾米⟨8⟩青春版", "“⟨1040⟩云屿工程”", "云融⟨36⟩被罚", "⟨58⟩车贷涉嫌违规"),
              List.of("售价⟨1299⟩？", "押金⟨300⟩不退", "站稳⟨95⟩上方", "升至⟨96⟩一线", "⟨5⟩上海某某公司")));

  /** Before a number, these say that it is how much; behind one, that it is a level. */
  private static final String BEFORE_LEVELS = "现至到报为在于达破了有约近超稳价金款守升跌涨低高";

  private static final String BEHIND_LEVELS = "附上下关水左右以不元一美分";

  private static final int LONGEST_NUMBER = 5;

  private static final int HANDLE_REACH = 16;

  private static final Set<String> STREETS =
      Set.of("rd", "road", "st", "street", "ave", "avenue", "drive", "lane", "blvd", "boulevard");

  private static final int STREET_WORDS = 5;
  private static final int LONGEST_WORD = 16;

  private UnreadNames() {}

  private static boolean isName(Site site) {
    boolean grade = site.behind(0) == '#' && site.before(1) != '#' && Unread.isPlain(site);
    boolean variant = site.before(1) == '.' && Site.isLatin(site.before(2));
    boolean index = site.followedBy("指数") && Unread.isPlain(site);
    boolean topic = site.followedBy("[超话");
    return grade || variant || index || topic || isSum(site) || isHandle(site) || isStreet(site);
  }

  /** {@code 200 Old Country Rd}: the house of a street. */
  private static boolean isStreet(Site site) {
    if (site.behind(0) != ' ' || !Unread.isPlain(site)) {
      return false;
    }
    int at = site.end();
    for (int words = 0; words < STREET_WORDS && site.charAt(at) == ' '; words++) {
      int from = at + 1;
      at = from;
      while (at - from < LONGEST_WORD && Site.isLatin(site.charAt(at))) {
        at++;
      }
      if (words > 0 && STREETS.contains(site.slice(from, at).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** {@code 17+1合作}, {@code 2+2会谈}. */
  private static boolean isSum(Site site) {
    boolean first =
        site.behind(0) == '+' && (Site.isArabic(site.behind(1)) || site.behind(1) == 'N');
    boolean second = site.before(1) == '+' && Site.isArabic(site.before(2));
    return (first || second) && Unread.isPlain(site);
  }

  /** {@code @清风2947}: the name of a user. */
  private static boolean isHandle(Site site) {
    int at = site.start();
    while (at > 0
        && site.start() - at < HANDLE_REACH
        && Character.isLetterOrDigit(site.charAt(at - 1))) {
      at--;
    }
    return site.charAt(at - 1) == '@';
  }

  /** Few digits and no scale, glued to a word: 三禾科技, 二十二局; in formal digits too: 壹佰. */
  private static boolean isDigitInName(Site site) {
    Form form = site.numeral().form();
    boolean chinese = form == Form.CHINESE || form == Form.POSITIONAL;
    return chinese
        && (Character.isIdeographic(site.behind(0)) || isFormalName(site))
        && (site.end() - site.start() <= 3 || isFormalName(site))
        && !isRound(site);
  }

  /** {@code 禾米8青春版}, {@code “1040云屿工程”}: a whole number without a unit, glued to words. */
  private static boolean isNumberInName(Site site) {
    char next = site.behind(0);
    boolean model = next == ' ' && Site.isLatin(site.behind(1)) && Site.isLatin(site.behind(2));
    boolean word = Character.isIdeographic(next) && BEHIND_LEVELS.indexOf(next) < 0;
    boolean plain =
        site.numeral().form() == Form.ARABIC
            && !Truncations.isCutOff(site)
            && site.end() - site.start() <= LONGEST_NUMBER
            && Unread.isPlain(site)
            && (word || model || "”\"".indexOf(next) >= 0);
    return plain && (isGlued(site) || (word && opensName(site)));
  }

  private static boolean isGlued(Site site) {
    char before = site.before(1);
    boolean hyphenated =
        before == '-' && Character.isIdeographic(site.before(2)) && site.end() - site.start() <= 3;
    boolean latin = Site.isLatin(before) && !Site.isLatin(site.before(3));
    boolean word = Character.isIdeographic(before) && BEFORE_LEVELS.indexOf(before) < 0;
    return hyphenated || ((word || latin) && "”\"".indexOf(site.behind(0)) < 0);
  }

  private static boolean opensName(Site site) {
    return "“\"《() ,。;:\n/、!".indexOf(site.before(1)) >= 0 && site.end() - site.start() > 1;
  }

  /** 壹玖壹玖(830993): formal digits by position, with a code behind. */
  private static boolean isFormalName(Site site) {
    return site.numeral().form() == Form.POSITIONAL
        && site.behind(0) == '('
        && "壹贰叁肆伍陆柒捌玖".indexOf(site.charAt(site.start())) >= 0;
  }

  /** Whether it ends in 百, 千 or more, as a number of things does. */
  private static boolean isRound(Site site) {
    return "百千万亿".indexOf(site.charAt(site.end() - 1)) >= 0;
  }
}
