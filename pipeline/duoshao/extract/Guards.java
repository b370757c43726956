package duoshao.extract;

import duoshao.lexicon.NameDictionary;
import duoshao.lexicon.Places;
import duoshao.lexicon.WordLists;
import duoshao.number.Numeral;
import duoshao.period.PeriodMention;
import duoshao.quantity.Guard;
import duoshao.quantity.Rejection;
import duoshao.text.CharacterSet;
import duoshao.text.Span;
import duoshao.text.WordTrie;
import duoshao.unit.Unit;
import duoshao.unit.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the numerals of a text that those who know words and dates claim: parts of a date
 * (2021年三季度), of a set phrase (一带一路) or of a known name (三一重工).
 */
final class Guards {
  private static final Units UNITS = Units.shipped();

  private static final List<String> TITLES = List.of("女士", "先生", "律师", "表示", "称", "指出", "等");

  /** How far before a numeral a name may begin. */
  private static final int REACH = 8;

  private static final List<String> FIRMS =
      List.of(
          "科技", "资产", "财富", "医药", "药业", "金融", "网络", "投资管", "实业", "控股", "生物", "电子", "银行", "传媒",
          "证券");

  /** Before these, 一 is an article: 某一银行, 所持一公司. */
  private static final String BEFORE_ONE =
      "某另这那每同下上又有是为与和及在对由被给了过的任何第唯持购其将向从到至或即当等均各首前后统专单之省市县区州国镇";

  private final NameDictionary names;

  Guards(NameDictionary names) {
    this.names = names;
  }

  /** The guards of the numerals of {@code folded}, in text order and without overlaps. */
  List<Guard> of(String folded, List<Numeral> numerals, List<PeriodMention> mentions) {
    List<Guard> guards = new ArrayList<>();
    int next = 0;
    int free = 0;
    for (Numeral numeral : numerals) {
      while (next < mentions.size() && mentions.get(next).core().end() <= numeral.start()) {
        next++;
      }
      if (numeral.start() < free) {
        continue;
      }
      boolean dated =
          next < mentions.size()
              && mentions.get(next).core().overlaps(numeral.span())
              && !isAfterAnother(folded, mentions.get(next).core());
      Optional<Guard> guard =
          dated ? period(folded, mentions.get(next), free) : phraseOrName(folded, numeral);
      if (!dated && guard.isEmpty()) {
        guard = name(folded, numeral);
      }
      if (!dated && guard.isEmpty() && isOne(folded, numeral)) {
        Optional<Guard> person = person(folded, numeral);
        guard = person.isPresent() ? person : firm(folded, numeral);
      }
      if (guard.isPresent()) {
        guards.add(guard.get());
        free = guard.get().span().end();
      }
    }
    return guards;
  }

  /** 月复一月: one after another, and not January. */
  private static boolean isAfterAnother(String folded, Span span) {
    return span.start() > 1 && folded.startsWith("月复", span.start() - 2);
  }

  private static Optional<Guard> period(String folded, PeriodMention mention, int free) {
    Span span = mention.core();
    boolean inAddress = span.start() > 0 && folded.charAt(span.start() - 1) == '/';
    return span.start() < free || inAddress
        ? Optional.empty()
        : Optional.of(
            new Guard(span, isDuration(folded, mention) ? Rejection.DURATION : Rejection.DATE));
  }

  /** 15日和30日内: the first of two terms is no day. */
  private static boolean isListOfTerms(String folded, int end) {
    int at = end + 1;
    while (at < folded.length() && CharacterSet.DIGITS.contains(folded.charAt(at))) {
      at++;
    }
    return folded.charAt(end - 1) == '日'
        && end < folded.length()
        && "和及或、".indexOf(folded.charAt(end)) >= 0
        && at > end + 1
        && folded.startsWith("日内", at);
  }

  /** Whether it says how long, and not when: 近三年, 过去24小时, 期限12月; not 双十一期间. */
  private static boolean isDuration(String folded, PeriodMention mention) {
    boolean term = folded.startsWith("期限", mention.core().start() - 2);
    int start = mention.core().start();
    boolean rolling = "近最过未今此".indexOf(folded.charAt(start)) >= 0;
    int end = mention.core().end();
    boolean ends = end < folded.length() && "底份初末旬".indexOf(folded.charAt(end)) >= 0;
    boolean part = ends || "底份初末旬".indexOf(folded.charAt(end - 1)) >= 0;
    boolean close = part && start > 0 && "临接靠".indexOf(folded.charAt(start - 1)) >= 0;
    boolean months = folded.startsWith("两月", start) || folded.startsWith("半月", start);
    return term
        || months
        || isListOfTerms(folded, end)
        || (mention.isUnresolved() && rolling && !close);
  }

  /** What a set phrase says, unless it is a part of a name: 新华百货, 独一味(002219). */
  private Optional<Guard> phraseOrName(String folded, Numeral numeral) {
    Optional<Guard> phrase = PhraseGuard.of(folded, numeral);
    boolean word = phrase.isPresent() && phrase.get().reason() == Rejection.IDIOM;
    return word && (isBeforeCode(folded, numeral.end()) || name(folded, numeral).isPresent())
        ? Optional.of(new Guard(numeral.span(), Rejection.NAME))
        : phrase;
  }

  /** {@code 味(002219)}: the end of a short name, and a security's code in brackets. */
  private static boolean isBeforeCode(String folded, int from) {
    int at = from;
    while (at < folded.length() && at - from < 3 && Character.isIdeographic(folded.charAt(at))) {
      at++;
    }
    int digits = at + 1;
    while (digits < folded.length()
        && folded.charAt(digits) >= '0'
        && folded.charAt(digits) <= '9') {
      digits++;
    }
    return at < folded.length() && folded.charAt(at) == '(' && digits - at == 7;
  }

  /** The longest known name around the numeral, unless it reads as a number with its unit. */
  private Optional<Guard> name(String folded, Numeral numeral) {
    for (int start = Math.max(0, numeral.start() - REACH); start <= numeral.start(); start++) {
      Optional<Span> name = names.longestAt(folded, start).map(WordTrie.Match::span);
      if (name.isPresent()
          && name.get().contains(numeral.span())
          && !isNumberWithUnit(folded, name.get(), numeral)) {
        return Optional.of(new Guard(numeral.span(), Rejection.NAME));
      }
    }
    return Optional.empty();
  }

  /** 一, and something before it. */
  private static boolean isOne(String folded, Numeral numeral) {
    int start = numeral.start();
    return numeral.end() == start + 1 && folded.charAt(start) == '一' && start > 0;
  }

  /** {@code 副行长范一飞}: 一 between a family name and the end of a given name. */
  private static Optional<Guard> person(String folded, Numeral numeral) {
    int start = numeral.start();
    if (numeral.end() >= folded.length()
        || !Character.isIdeographic(folded.charAt(numeral.end()))
        || !WordLists.isSurname(folded.substring(start - 1, start))
        || folded.charAt(start - 1) == '周'
        || UNITS.behind(folded, numeral.end()).isPresent()) {
      return Optional.empty();
    }
    char before = start > 1 ? folded.charAt(start - 2) : '\n';
    int end = numeral.end() + 1;
    boolean opens = !Character.isLetterOrDigit(before) || "长席理师员监总裁书事者、与和".indexOf(before) >= 0;
    boolean titled = TITLES.stream().anyMatch(title -> folded.startsWith(title, end));
    return opens || titled
        ? Optional.of(new Guard(numeral.span(), Rejection.NAME))
        : Optional.empty();
  }

  /**
   * {@code 光一科技}: 一 before what firms deal in, and no place or function word before it: 江苏一科技公司.
   */
  private static Optional<Guard> firm(String folded, Numeral numeral) {
    int start = numeral.start();
    if (isShortFirm(folded, numeral.end())) {
      return Optional.of(new Guard(numeral.span(), Rejection.NAME));
    }
    if (!Character.isIdeographic(folded.charAt(start - 1))
        || BEFORE_ONE.indexOf(folded.charAt(start - 1)) >= 0
        || FIRMS.stream().noneMatch(word -> folded.startsWith(word, numeral.end()))
        || (start > 1 && Places.isPlace(folded.substring(start - 2, start)))
        || (start > 2 && Places.isPlace(folded.substring(start - 3, start)))) {
      return Optional.empty();
    }
    return Optional.of(new Guard(numeral.span(), Rejection.NAME));
  }

  /** {@code 一德公司}: one more character before 公司, and none that says of which sort. */
  private static boolean isShortFirm(String folded, int end) {
    return folded.startsWith("公司", end + 1)
        && Character.isIdeographic(folded.charAt(end))
        && "是为与被由向对将在家大小新子母分总孙该某外国民央私皮险个人间只些级".indexOf(folded.charAt(end)) < 0;
  }

  /** 360元 and PS4倍 are numbers with their units, whatever 360 and PS4 name elsewhere. */
  private static boolean isNumberWithUnit(String folded, Span name, Numeral numeral) {
    if (numeral.form() == Numeral.Form.SCALE) {
      return false;
    }
    Optional<WordTrie.Match<Unit>> unit =
        UNITS.behind(folded, numeral.end()).filter(match -> match.span().end() >= name.end());
    boolean ratio =
        name.end() == numeral.end()
            && unit.filter(match -> match.meaning().category() == Unit.Category.MULTIPLE)
                .isPresent();
    return unit.isPresent() && (name.start() == numeral.start() || ratio);
  }
}
