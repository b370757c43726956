package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.NounGroup;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * The holders of a company's shares who deal in them, where the text counts or describes but does
 * not name them:
 *
 * <pre>
 * 海蓝科技两股东|共减持|200万股              海蓝科技股东
 * 海蓝科技：三名高管|拟合计减持|3%股份        海蓝科技高管
 * 海蓝科技：实控人及其一致行动人|减持|3%股份   海蓝科技实控人
 * 海蓝科技(300998)持股5%以上股东|减持|9万股   海蓝科技股东
 * 海蓝科技：控股股东拟|协议转让|29%股份       海蓝科技控股股东
 * </pre>
 */
final class UnnamedHolders {
  /** What stands between such holders and their deal, besides what stands before any verb. */
  private static final WordSet BETWEEN =
      WordSet.of("借", "大宗交易", "集中竞价", "及其", "完成", "顺势", "双双", "拟合", "计");

  /** What stands between a company and such holders. */
  private static final WordSet LEADS =
      WordSet.of(
          "部分", "多名", "多位", "多个", "名", "位", "众", "一", "某", "原", "前", "解禁", "以", "上", "以上", "持股",
          "持有");

  /** What stands in their place where the deal itself is named behind: 所持股份, 协议转让. */
  private static final WordSet HELD = WordSet.of("协议转让", "所", "所持", "所持有");

  private UnnamedHolders() {}

  /** The holders who do what the figure says, or what the clause before it says of them. */
  static Optional<Subject> read(SubjectSite at) {
    int start = at.site().start();
    int figure = at.site().figure();
    Optional<Subject> own = in(at, start, figure);
    boolean goesOn =
        own.isEmpty()
            && start > 0
            && at.site().hasHead()
            && NamelessHolder.isDeal(at.site().headWord())
            && NounGroup.in(at.words(), start, figure).isEmpty();
    return goesOn ? in(at, at.words().clauseStart(start - 1), start - 1) : own;
  }

  /** The holders whose deal is the last among the words from {@code start} to {@code end}. */
  private static Optional<Subject> in(SubjectSite at, int start, int end) {
    Words words = at.words();
    int deal = end - 1;
    while (deal > start && !(isDeal(words.get(deal)) && !words.get(deal + 1).isDe())) {
      deal--;
    }
    int last = deal - 1;
    while (last > start && !words.get(last).isRole() && !isBarrier(words.get(last))) {
      last--;
    }
    if (deal <= start || last < start || !words.get(last).isRole()) {
      return Optional.empty();
    }
    int first = first(words, last, start);
    boolean counted = first > start && words.get(first - 1).isFigure();
    if (!counted && !leadsTo(words, last + 1, deal)) {
      return Optional.empty();
    }
    String role = words.text(first, withoutRetinue(words, first, last));
    Optional<String> firm =
        NamelessHolder.isHolding(role) ? firm(at, start, first) : Optional.empty();
    return firm.isPresent()
        ? Optional.of(
            Subject.of(Name.of(firm.get() + role, Name.Sort.ORGANISATION), "own_role", true))
        : Optional.empty();
  }

  private static boolean isDeal(Word word) {
    return NamelessHolder.isDeal(word) || word.isAmong(HELD);
  }

  /** A name, or a mark behind which somebody else may act. */
  private static boolean isBarrier(Word word) {
    return word.isName() || word.isFigure() || word.isOneOf(":", "：", "“", "”");
  }

  /** Whether words only say how those before them do what stands behind. */
  private static boolean leadsTo(Words words, int from, int deal) {
    for (int i = from; i < deal; i++) {
      Word word = words.get(i);
      boolean plain = word.isSmall() || word.isMood() || word.isDuration() || isDeal(word);
      if (!plain && !word.isAmong(BETWEEN) && !WordLists.isDealManner(word.text())) {
        return false;
      }
    }
    return true;
  }

  /** Where the roles begin that end at {@code last}: 董事、高管, 实控人及其一致行动人, 第三大股东, 二股东. */
  private static int first(Words words, int last, int start) {
    int first = last;
    while (first > start
        && (words.get(first - 1).isRole()
            || (first - 1 > start
                && (words.get(first - 1).isJoint() || words.get(first - 1).is("及其"))
                && words.get(first - 2).isRole()))) {
      first--;
    }
    int ordinal = first;
    while (ordinal > start
        && (words.get(ordinal - 1).tag().startsWith("m")
            || (ordinal - 1 > start && words.get(ordinal - 2).is("第")))) {
      ordinal--;
    }
    boolean ranked = words.get(ordinal).text().startsWith("第") || words.get(ordinal).is("二");
    return ranked ? ordinal : first;
  }

  private static int withoutRetinue(Words words, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (words.get(i).is("及其")) {
        return i - 1;
      }
    }
    return last;
  }

  /** The company that is named before the holders, else the one that the text is on about. */
  private static Optional<String> firm(SubjectSite at, int start, int first) {
    Words words = at.words();
    int end = first;
    while (end > start && isLead(words.get(end - 1))) {
      end--;
    }
    List<NounGroup> groups = NounGroup.in(words, start, end);
    Optional<Subject> firm = Optional.empty();
    for (NounGroup group : groups) {
      firm = group.to() == end ? at.reader().read(group) : firm;
    }
    if (firm.isEmpty() || !firm.get().isSure()) {
      firm = groups.isEmpty() || end < first ? at.topics().current() : Optional.empty();
    }
    boolean organisation =
        firm.isPresent()
            && firm.get().isSure()
            && firm.get().names().size() == 1
            && firm.get().names().get(0).sort() == Name.Sort.ORGANISATION
            && !NamelessHolder.isHolding(firm.get().text());
    return organisation ? Optional.of(firm.get().text()) : Optional.empty();
  }

  private static boolean isLead(Word word) {
    return word.isFigure()
        || word.isStandIn()
        || word.isAdverb()
        || word.isOneOf(":", "：", " ")
        || word.tag().startsWith("m")
        || word.isAmong(LEADS)
        || word.isPassive();
  }
}
