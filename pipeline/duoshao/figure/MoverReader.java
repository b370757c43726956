package duoshao.figure;

import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what moves: 金蝶国际、舜宇、京东健康 in 科技股中，金蝶国际、舜宇、京东健康涨超3%. Names that the segmenter cuts are put
 * together.
 */
final class MoverReader {
  private static final int LONGEST = 24;

  private final Words words;
  private final Topics topics;

  MoverReader(Words words, Topics topics) {
    this.words = words;
    this.topics = topics;
  }

  Optional<Subject> read(int start, int end) {
    int head = start;
    for (int i = start; i < end; i++) {
      head = words.get(i).isFigure() ? words.behindCounted(i, end) : head;
    }
    int from = words.skipAhead(head, end);
    int to = from;
    while (to < end
        && (!SubjectRules.endsMover(words.get(to), to > from) || isContractMonth(from, to, end))) {
      to++;
    }
    List<Name> names = new ArrayList<>();
    int itemStart = from;
    for (int i = from; i <= to && to > from; i++) {
      if (i == to || words.get(i).isJoint()) {
        item(itemStart, i).ifPresent(names::add);
        itemStart = i + 1;
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(new Subject(names, "mover", true));
  }

  /** WTI|2月|原油期货: the month of a contract stands inside its name. */
  private boolean isContractMonth(int from, int at, int end) {
    boolean month = at > from && words.get(at).isPeriod() && words.get(at).text().endsWith("月");
    return month && at + 1 < end && words.get(at + 1).isNominal();
  }

  private Optional<Name> item(int from, int to) {
    int start = from;
    int stop = to;
    while (stop > start && endsItem(words.get(stop - 1))) {
      stop--;
    }
    for (int i = from; i < stop; i++) {
      Word word = words.get(i);
      boolean verb =
          word.isVerb()
              && word.text().length() > 1
              && i + 1 < stop
              && !WordLists.isStrongOrganisation(words.text(i, stop - 1));
      if (word.isDe() || word.isRole() || verb) {
        start = i + 1;
      } else if (word.isStandIn() && i == start) {
        return topics.current().map(subject -> subject.names().get(0));
      } else if (word.isName() && i == stop - 1) {
        return word.name();
      }
    }
    String text = stop > start ? words.text(start, stop - 1) : "";
    boolean bareVerb = stop == start + 1 && words.get(start).isVerb();
    boolean usable =
        !bareVerb
            && text.length() >= 2
            && text.length() <= LONGEST
            && !WordLists.isCommonNoun(text);
    return usable ? Optional.of(topics.names().named(text)) : Optional.empty();
  }

  private static boolean endsItem(Word word) {
    boolean clock =
        word.tag().startsWith("m") || word.tag().startsWith("t") || word.isOneOf("北京时间", "盘");
    boolean session = word.isOneOf("夜盘", "早盘", "午盘", "尾盘", "盘中", "盘前", "盘后", "短线");
    return word.isChange() || word.is("等") || word.isSmall() || clock || session;
  }
}
