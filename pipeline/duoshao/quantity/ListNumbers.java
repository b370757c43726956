package duoshao.quantity;

import duoshao.number.Numeral;
import duoshao.number.Numeral.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Numerals that number the items, sections and annexes of a text: 一、 (2) 第5.1条 附件3. */
final class ListNumbers {
  /** What numbers a text, as 第三章 does. */
  private static final String PARTS = "条章节款编";

  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
                  "item",
                  Rejection.LIST_NUMBER,
                  site -> true,
                  List.of("⟨②⟩压降成本"),
                  List.of("⟨2⟩压降成本"))
              .of(Form.ITEM),
          NumeralRule.rejecting(
                  "article",
                  Rejection.LIST_NUMBER,
                  ListNumbers::isArticle,
                  List.of("第⟨5.1⟩条", "第⟨三⟩章"),
                  List.of("第⟨三⟩条生产线"))
              .behind("第")
              .before(PARTS),
          NumeralRule.rejecting(
                  "exhibit",
                  Rejection.LIST_NUMBER,
                  ListNumbers::isExhibit,
                  List.of("附件⟨3⟩：", "见图⟨1⟩，"),
                  List.of("代表⟨3⟩家", "附件⟨3⟩份"))
              .of(Form.ARABIC)
              .behind("件表图注"),
          NumeralRule.rejecting(
                  "coloned_item",
                  Rejection.LIST_NUMBER,
                  ItemSequences::isColoned,
                  List.of("已被曝光⟨181⟩：某某国际，当心182：某某商城"),
                  List.of("曝光⟨181⟩：某某国际"))
              .before(":"),
          NumeralRule.rejecting(
                  "list_number",
                  Rejection.LIST_NUMBER,
                  ListNumbers::isListNumber,
                  List.of(
                      "⟨1⟩、营业收入5亿元",
                      "（⟨2⟩）关于募集资金",
                      "⟨一⟩、公司概况",
                      "⟨二⟩是利润下降",
                      "。⟨二⟩要稳步推进",
                      "如下：⟨1⟩.公司概况",
                      "(⟨三⟩)其他",
                      "事实：⟨1⟩虚构担保；2虚拟标的",
                      "原因在于：⟨1⟩）12月以来降准",
                      "脚注[⟨1⟩]29日",
                      "\n⟨2⟩高频转让背后",
                      "1、84家平台回款 ⟨2⟩、590家平台备案 3、237家平台预警"),
                  List.of("⟨1⟩.5亿元", "⟨5⟩、6亿元", "（⟨2⟩家）", "第⟨三⟩条生产线", "代表⟨3⟩家"))
              .behind("([【“]》】。;:!?\n)＞>●■◆, "));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What follows 第三条 where it is an article of law, and not the third of several. */
  private static final String AFTER_ARTICLE = "约规定第款项之的中所明和及至到、";

  private static final Pattern EXHIBIT = Pattern.compile("(附件|附表|附图|附注|图表|[见如]?下?[图表])$");

  private ListNumbers() {}

  /** {@code 第5.1条}, {@code 第三章}. */
  private static boolean isArticle(Site site) {
    boolean counts =
        "条款".indexOf(site.behind(0)) >= 0
            && Character.isLetter(site.behind(1))
            && AFTER_ARTICLE.indexOf(site.behind(1)) < 0;
    return !counts;
  }

  /** {@code 附件3：}, {@code 见图1}. */
  private static boolean isExhibit(Site site) {
    return !Character.isLetterOrDigit(site.behind(0))
        && "%-~+".indexOf(site.behind(0)) < 0
        && Orders.isBelow(site.numeral(), HUNDRED)
        && EXHIBIT.matcher(site.clauseBefore(6)).find();
  }

  private static boolean isListNumber(Site site) {
    Numeral numeral = site.numeral();
    boolean small =
        (numeral.worth().isPresent()
                && numeral.worth().get().max().compareTo(HUNDRED) < 0
                && !numeral.isScaled())
            || (numeral.form() == Form.CHINESE
                && numeral.end() - numeral.start() <= 3
                && Orders.isBelow(numeral, HUNDRED));
    if (!small) {
      return false;
    }
    char before = site.before(1);
    char behind = site.behind(0);
    boolean bracketed =
        (before == '(' && behind == ')')
            || (before == '【' && behind == '】')
            || (before == '[' && behind == ']');
    if ((bracketed && !isFormulaBracket(site))
        || isLineHead(site)
        || ItemSequences.isRunning(site)) {
      return true;
    }
    if (before == ' ' && behind == '、' && site.hasNext() && ItemSequences.isInSequence(site)) {
      return true;
    }
    boolean opens = opensItem(site);
    boolean said = opens || (before == ',' && numeral.end() - numeral.start() == 1);
    if (numeral.form() == Form.CHINESE && said && isEnumerated(site)) {
      return true;
    }
    if (!opens || (numeral.form() == Form.CHINESE && behind == '.')) {
      return opens
          && behind == '.'
          && numeral.form() == Form.CHINESE
          && !Site.isArabic(site.behind(1));
    }
    boolean mark =
        behind == '、'
            || behind == '.'
            || behind == ')'
            || (behind == ',' && numeral.form() == Form.CHINESE);
    char next = site.charAt(site.skipBlanks(site.end() + 1));
    boolean listGoesOn =
        behind == '、'
            && site.hasNext()
            && site.next().start() == site.skipBlanks(site.end() + 1)
            && Site.isArabic(next) == Site.isArabic(site.charAt(site.start()))
            && !Site.isLatin(next)
            && !isYearOrName(site.next())
            && !ItemSequences.isInSequence(site);
    return mark
        && (behind == '、' || behind == ')' || !Site.isArabic(site.behind(1)))
        && !listGoesOn;
  }

  /** {@code 1、2021年…} is item one, although a numeral follows. */
  private static boolean isYearOrName(Site site) {
    return "年月".indexOf(site.behind(0)) >= 0
        || (site.behind(0) == '川' && site.charAt(site.start()) == '四');
  }

  /** {@code 一是优化}, {@code 二要推进}. */
  private static boolean isEnumerated(Site site) {
    char next = site.behind(1);
    return (site.behind(0) == '是' && next != '否')
        || (site.behind(0) == '要' && "约件点素闻求害义道".indexOf(next) < 0);
  }

  /** {@code 3进入主界面} at the head of a line. */
  private static boolean isLineHead(Site site) {
    return site.before(1) == '\n'
        && site.end() == site.start() + 1
        && Site.isArabic(site.charAt(site.start()))
        && Character.isIdeographic(site.behind(0))
        && "成折".indexOf(site.behind(0)) < 0
        && !(site.hasNext() && site.next().start() <= site.end() + 1)
        && site.unit().isEmpty()
        && UnitPhrase.rejectionAt(site, site.end())
            .filter(
                match -> match.meaning() != Rejection.NAME && !Suffixes.isOfChinese(site, match))
            .isEmpty();
  }

  /** {@code f(3)}, and the day of a paper: 早报(3.6). */
  private static boolean isFormulaBracket(Site site) {
    return Site.isArabic(site.before(2)) || ShortDates.isDayOfPaper(site);
  }

  private static boolean opensItem(Site site) {
    int at = site.skipBlanksBack(site.start());
    char before = site.charAt(at - 1);
    boolean clock = before == ':' && Site.isArabic(site.charAt(at - 2));
    boolean quoted = "“]".indexOf(before) >= 0 && site.behind(0) == '、';
    return at == 0
        || quoted
        || (before == '》' && site.behind(0) == '是')
        || (!clock && "。;;:!?\n】)＞>●■◆?".indexOf(before) >= 0)
        || (at < site.start() && !Character.isLetterOrDigit(before));
  }
}
