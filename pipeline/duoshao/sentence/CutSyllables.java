package duoshao.sentence;

import duoshao.lexicon.Term;
import duoshao.sentence.Word.Sort;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Joins syllables that the segmenter cuts off to the words that they belong to. */
final class CutSyllables {
  /** 新|增|率: so many words at most stand before the syllable that makes a measure of them. */
  private static final int LONGEST_STEM = 2;

  private CutSyllables() {}

  /** Joins them in a sentence in place. */
  static void join(List<Word> words) {
    BitSet joined = new BitSet();
    joinMeasureSuffixes(words, joined);
    leaveOut(joined, words);
    joined.clear();
    joinPlaces(words, joined);
    leaveOut(joined, words);
  }

  /** Takes out the words that have become parts of those before them. */
  private static void leaveOut(BitSet joined, List<Word> words) {
    if (joined.isEmpty()) {
      return;
    }
    int kept = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!joined.get(i)) {
        words.set(kept++, words.get(i));
      }
    }
    words.subList(kept, words.size()).clear();
  }

  /** 弃购|率, 签约|量: a syllable that makes a measure of the words before it. */
  private static void joinMeasureSuffixes(List<Word> words, BitSet joined) {
    for (int i = words.size() - 1; i > 0; i--) {
      Word suffix = words.get(i);
      if ((!suffix.is("率") && !suffix.is("量")) || joined.get(i)) {
        continue;
      }
      int first = i;
      while (first > 0
          && i - first < LONGEST_STEM
          && isStem(words.get(first - 1), words.get(first))) {
        first--;
        if (words.get(first).text().length() > 1) {
          break;
        }
      }
      if (first < i) {
        Term.Measure measure = suffix.is("率") ? Term.Measure.PERCENT : Term.Measure.ANY;
        join(words, first, i, "n", Term.measure(measure));
        joined.set(first + 1, i + 1);
      }
    }
  }

  /** Whether a word right before another may be what a suffix measures. */
  private static boolean isStem(Word word, Word next) {
    return word.sort() == Sort.WORD
        && word.span().end() == next.span().start()
        && !word.isDe()
        && !word.isJoint()
        && !word.isPreposition()
        && !word.isAdverb()
        && !word.isLink()
        && !word.isStandIn()
        && !word.says();
  }

  /** 右江|区, 霍尔果斯|市: what a place is, right behind its name. */
  private static void joinPlaces(List<Word> words, BitSet joined) {
    for (int i = words.size() - 1; i > 0; i--) {
      Word place = words.get(i - 1);
      Word kind = words.get(i);
      boolean joins =
          kind.text().length() == 1
              && "省市区县州镇".indexOf(kind.text().charAt(0)) >= 0
              && place.sort() == Sort.WORD
              && place.tag().startsWith("ns")
              && place.span().end() == kind.span().start();
      if (joins) {
        join(words, i - 1, i, "ns", Term.EMPTY);
        joined.set(i);
      }
    }
  }

  private static void join(List<Word> words, int first, int last, String tag, Term term) {
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      text.append(words.get(i).text());
    }
    Word whole =
        new Word(
            words.get(first).span().join(words.get(last).span()),
            text.toString(),
            Sort.WORD,
            new Lexeme(tag, term),
            Optional.empty(),
            -1);
    words.set(first, whole);
  }
}
