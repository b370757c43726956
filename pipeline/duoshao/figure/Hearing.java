package duoshao.figure;

import duoshao.lexicon.SourceWords;
import duoshao.lexicon.Term.Verb;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.List;
import java.util.Optional;

/**
 * Notes whom a clause is about, and who only speaks in it, before its figures are read.
 *
 * <pre>
 * 瑞信发布研究报告称          瑞信 speaks of another
 * 维持长城汽车“跑赢大市”评级    长城汽车 is the topic
 * 据平安知鸟官方披露           平安知鸟 speaks of itself and is the topic
 * 据零壹数据不完全统计          零壹数据 counts others
 * </pre>
 */
final class Hearing {
  private final Words words;
  private final Topics topics;
  private final SubjectReader reader;

  Hearing(Words words, Topics topics) {
    this.words = words;
    this.topics = topics;
    this.reader = new SubjectReader(words, topics);
  }

  /** Notes the clause from the word {@code from} to {@code to}, the last excluded. */
  void hear(int from, int to) {
    Optional<Name> rated = rated(from, to);
    if (rated.isPresent()) {
      topics.set(Subject.of(rated.get(), "rated", true));
      return;
    }
    int says = says(from, to);
    Optional<SourceWords.Sort> source = says < 0 ? Optional.empty() : source(from, to);
    if (source.isPresent()) {
      sourced(from, says, source.get());
    } else if (!words.hasFigure(from, to)) {
      SubjectRules.ofGroups(NounGroup.in(words, from, to), reader)
          .filter(subject -> subject.isSure() || topics.carried().isEmpty())
          .ifPresent(subject -> heard(subject, from, to));
    }
  }

  /** 某证券分析师张三：, 张三对资金面进行预测: a person who speaks is no topic. */
  private void heard(Subject subject, int from, int to) {
    boolean person = subject.names().stream().anyMatch(name -> name.sort() == Name.Sort.PERSON);
    boolean speaks = to < words.size() && words.get(to).isMark(":：");
    for (int i = from; i < to; i++) {
      speaks |= words.get(i).says();
    }
    if (person && speaks) {
      topics.hear(subject.names().get(0));
    } else {
      topics.set(subject);
    }
  }

  private void sourced(int from, int says, SourceWords.Sort sort) {
    Optional<Subject> named =
        NounGroup.in(words, from, says).stream()
            .map(reader::read)
            .flatMap(Optional::stream)
            .filter(Subject::isSure)
            .findFirst();
    if (named.isEmpty()) {
      return;
    }
    if (sort == SourceWords.Sort.OWN) {
      topics.set(named.get().withRule("own_source"));
    } else {
      topics.hear(named.get().names().get(0));
    }
  }

  /** The last verb of saying in the clause; -1 if there is none. */
  private int says(int from, int to) {
    int says = -1;
    for (int i = from; i < to; i++) {
      says = words.get(i).isVerb(Verb.SAY) && !words.get(i).isMood() ? i : says;
    }
    return says;
  }

  private Optional<SourceWords.Sort> source(int from, int to) {
    Optional<SourceWords.Sort> found = Optional.empty();
    for (int i = from; i < to; i++) {
      Optional<SourceWords.Sort> sort = SourceWords.of(words.get(i).text());
      found = found.filter(SourceWords.Sort.OWN::equals).or(() -> sort);
    }
    return found;
  }

  /** Whom an analyst rates: the name between 维持, 给予, 上调 … and 评级 or 目标价. */
  private Optional<Name> rated(int from, int to) {
    int verb = -1;
    int rating = -1;
    for (int i = from; i < to && rating < 0; i++) {
      verb = verb < 0 && SourceWords.isRatingVerb(words.get(i).text()) ? i : verb;
      rating = verb >= 0 && SourceWords.isRating(words.get(i).text()) ? i : rating;
    }
    if (rating < 0) {
      return Optional.empty();
    }
    List<NounGroup> groups = NounGroup.in(words, verb + 1, rating);
    return groups.stream().map(this::ratedName).flatMap(Optional::stream).findFirst();
  }

  private Optional<Name> ratedName(NounGroup group) {
    int end = group.from();
    while (end < group.to() && !isQuotation(words.get(end))) {
      end++;
    }
    Optional<Name> name =
        end == group.from()
            ? Optional.empty()
            : reader.item(group.from(), end).map(subject -> subject.names().get(0));
    name.ifPresent(topics.names()::learn);
    return name;
  }

  private static boolean isQuotation(Word word) {
    return word.isName() && "“\"".indexOf(word.text().charAt(0)) >= 0;
  }
}
