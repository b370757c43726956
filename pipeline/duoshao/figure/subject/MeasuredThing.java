package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.MetricPhrase;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.Optional;

/**
 * The thing whose measure a metric names, in a text that names nobody else: 国有企业 of 国有企业营业总收入,
 * 绿色信用债 of 绿色信用债发行量.
 *
 * @param subject the thing
 * @param metric the measure without it
 */
record MeasuredThing(Subject subject, String metric) {
  private static final int LONGEST = 16;

  /** What the metric of a frame measures, if it says so. */
  static Optional<MeasuredThing> of(SubjectSite at) {
    Words words = at.words();
    int from = at.frame().subjectEnd();
    int last = lastOfMetric(at);
    if (last < from || !words.get(last).isMeasure()) {
      return Optional.empty();
    }
    int measure = last;
    while (measure > from && belongsToMeasure(words.get(measure - 1))) {
      measure--;
    }
    while (from < measure && isLead(words.get(from))) {
      from++;
    }
    int end = measure > from && words.get(measure - 1).isDe() ? measure - 1 : measure;
    if (end <= from || !isThing(words, from, end)) {
      return Optional.empty();
    }
    Name thing = at.topics().names().named(words.text(from, end - 1));
    return Optional.of(
        new MeasuredThing(Subject.of(thing, "measured_thing", false), words.text(measure, last)));
  }

  /** The last word of the metric; -1 if the metric does not stand behind the subject. */
  private static int lastOfMetric(SubjectSite at) {
    String metric = at.frame().metric();
    int from = at.frame().subjectEnd();
    for (int i = from; i < at.site().figure() && !metric.isEmpty(); i++) {
      String text = at.words().text(from, i);
      if (text.length() >= metric.length()) {
        return text.equals(metric) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean belongsToMeasure(Word word) {
    return word.isMeasure() || word.isAdverb() || WordLists.isMeasureModifier(word.text());
  }

  /** 全年|猪肉产量, 当月|生铁产量: when, not what. */
  private static boolean isLead(Word word) {
    return word.isPeriod()
        || word.isAdverb()
        || word.isDe()
        || word.tag().startsWith("t")
        || WordLists.isMeasureModifier(word.text())
        || WordLists.isCommonNoun(word.text());
  }

  private static boolean isThing(Words words, int from, int end) {
    String text = words.text(from, end - 1);
    Word last = words.get(end - 1);
    boolean noun = last.isName() || last.tag().startsWith("n");
    boolean clean = true;
    for (int i = from; i < end; i++) {
      Word word = words.get(i);
      clean &= (word.isNominal() || word.isMark("·-“”\"《》")) && !word.isStandIn();
    }
    return noun
        && clean
        && text.length() >= 2
        && text.length() <= LONGEST
        && !MetricPhrase.isDeictic(text)
        && !WordLists.isCommonNoun(text);
  }
}
