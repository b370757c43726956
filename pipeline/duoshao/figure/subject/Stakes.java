package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.NounGroup;
import duoshao.naming.Name;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.Optional;

/**
 * Reads in a clause without figures whose stake the next clause gives; the text goes on about the
 * company itself.
 *
 * <pre>
 * 新增岳麓投资为股东，持股20%        岳麓投资
 * 由甲公司、乙公司共同持股，比例为60%、40%   甲公司、乙公司
 * 大股东为岳麓投资，持股20%          岳麓投资
 * </pre>
 */
final class Stakes {
  private static final String KIN = "公司";

  private static final WordSet HOLDS = WordSet.of("持股", "控股", "出资");

  private Stakes() {}

  static Optional<Subject> holder(Words words, int from, int to, SubjectReader reader) {
    if (words.hasFigure(from, to)) {
      return Optional.empty();
    }
    boolean held = to > from && words.get(to - 1).isAmong(HOLDS);
    for (int i = from; i + 1 < to; i++) {
      boolean joins = words.get(i).is("新增") && hasHolder(words, i + 1, to);
      boolean is = i > from && isHolder(words, i - 1) && words.get(i).isOneOf("为", "是");
      boolean by = held && words.get(i).is("由");
      if (joins || is || by) {
        return isOfStake(words, to + 1)
            ? named(words, i + 1, joins || is ? to : to - 1, reader)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 持股20%, 比例为60%: whether a stake is what the next clause gives; not 净利润3亿元. */
  private static boolean isOfStake(Words words, int from) {
    for (int i = from; i < words.size() && !words.get(i).isFigure(); i++) {
      String text = words.get(i).text();
      if (words.get(i).endsClause()) {
        return false;
      }
      if (text.contains("股") || text.contains("出资") || text.contains("比例") || text.contains("认缴")) {
        return true;
      }
    }
    return false;
  }

  /** 原股东岳麓投资退出: who leaves is not what the text goes on about. */
  static boolean leaves(Words words, int from, int to) {
    return to > from + 1
        && words.get(to - 1).is("退出")
        && hasHolder(words, from, to)
        && !words.hasFigure(from, to);
  }

  private static Optional<Subject> named(Words words, int from, int to, SubjectReader reader) {
    return NounGroup.in(words, from, to).stream()
        .findFirst()
        .filter(group -> group.from() == from)
        .flatMap(reader::read)
        .filter(Subject::isSure)
        .map(subject -> behindKin(subject).withRule("stake"));
  }

  /** 海蓝科技关联|公司岳麓投资有限公司: what says how it is kin is none of its name. */
  private static Subject behindKin(Subject subject) {
    String text = subject.text();
    return text.startsWith(KIN) && text.length() > 2 * KIN.length()
        ? Subject.of(Name.of(text.substring(KIN.length()), Name.Sort.ORGANISATION), "stake", true)
        : subject;
  }

  private static boolean hasHolder(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isHolder(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHolder(Words words, int at) {
    return words.get(at).isRole() && words.get(at).text().endsWith("股东");
  }
}
