package duoshao.figure.subject;

import duoshao.naming.Name;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.Optional;

/** Reads who tells a company what it then makes public: the text goes on about him. */
final class Notifier {
  private static final int LONGEST_NOTIFIER = 20;
  private static final WordSet NOTICES = WordSet.of("通知", "告知函", "函告", "通知书", "来函", "书面");
  private static final WordSet RECEIVES = WordSet.of("接到", "收到", "获", "接", "收");

  private final Words words;
  private final Topics topics;

  Notifier(Words words, Topics topics) {
    this.words = words;
    this.topics = topics;
  }

  /** 收到控股股东、董事长李四的通知, 接到股东李四通知: who tells the company is whom the text goes on about. */
  Optional<Name> read(int from, int to) {
    if (!receives(from, to)) {
      return Optional.empty();
    }
    int role = -1;
    boolean received = false;
    for (int i = from; i + 1 < to && !isNotice(i); i++) {
      received |= words.get(i).isAmong(RECEIVES);
      role = received && words.get(i).isRole() ? i : role;
    }
    if (role < 0) {
      return Optional.empty();
    }
    int end = role + 1;
    while (end < to && !endsNotifier(role + 1, end)) {
      end++;
    }
    boolean tells = false;
    for (int i = end; i < to; i++) {
      tells |= isNotice(i);
    }
    String text = tells && end > role + 1 ? words.text(role + 1, end - 1) : "";
    boolean usable = text.length() >= 2 && text.length() <= LONGEST_NOTIFIER;
    return usable ? Optional.of(topics.names().named(text)) : Optional.empty();
  }

  private boolean receives(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).isAmong(RECEIVES)) {
        return true;
      }
    }
    return false;
  }

  /** A name of one syllable goes on: 周|大为 has a word in it that else is an adverb. */
  private boolean endsNotifier(int start, int i) {
    boolean adverb = words.get(i).isAdverb() && words.text(start, i - 1).length() > 1;
    return isNotice(i) || words.get(i).isDe() || adverb;
  }

  private boolean isNotice(int i) {
    return words.get(i).isAmong(NOTICES)
        || (words.get(i).isMark("《") && i > 0 && words.get(i - 1).isDe());
  }
}
