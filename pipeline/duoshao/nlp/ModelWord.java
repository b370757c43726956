package duoshao.nlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import org.jspecify.annotations.Nullable;

/**
 * A word as HanLP's bigram model sees it. Those of its core dictionary are made when they are first
 * met, and never changed.
 *
 * @param text as written
 * @param group the word, or class of words, by whose neighbours the model goes: all numbers are one
 * @param frequency how often the model has seen it
 * @param first what it costs at the beginning of a text
 * @param unpaired what it costs behind a word that the model has never seen before it
 * @param last what the end of a text costs behind it
 * @param speech what it is by itself: the custom dictionary knows other parts of speech of some
 * @param state where the custom dictionary is after it as the first word of a longer one; 0 or less
 *     where no longer one begins so
 */
record ModelWord(
    String text,
    int group,
    int frequency,
    double first,
    double unpaired,
    double last,
    Speech speech,
    int state) {

  /** Longer words than the core dictionary's, and other parts of speech. */
  static final DoubleArrayTrie<Attribute> CUSTOM = CustomDictionary.DEFAULT.dat;

  /** Threads may read it without a lock: a word is safe to see as soon as it is seen. */
  private static final @Nullable ModelWord[] WORDS = new ModelWord[CoreDictionary.trie.size()];

  private static final Vertex BEGIN = Vertex.newB();
  private static final Vertex END = Vertex.newE();

  /** The word at a place of the dictionary, which stands in {@code text}. */
  static ModelWord at(int place, char[] text, int start, int end) {
    ModelWord word = WORDS[place];
    if (word == null) {
      String written = new String(text, start, end - start);
      word = of(new Vertex(written, CoreDictionary.trie.getValueAt(place), place));
      WORDS[place] = word;
    }
    return word;
  }

  static ModelWord of(Vertex word) {
    int state = CUSTOM.transition(word.realWord, 1);
    Attribute custom = state > 0 ? CUSTOM.output(state) : null;
    return new ModelWord(
        word.realWord,
        word.wordID,
        word.attribute.totalFrequency,
        weight(BEGIN, word),
        weight(0, 0, word.attribute.totalFrequency),
        weight(word, END),
        Speech.of(custom == null ? word.attribute : custom),
        state);
  }

  /** The cost of the word behind another: {@code MathUtility.calculateWeight} of HanLP. */
  double behind(ModelWord word) {
    int pairs = CoreBiGramTableDictionary.getBiFrequency(word.group, group);
    return pairs == 0 ? unpaired : weight(pairs, word.frequency, frequency);
  }

  private static double weight(Vertex word, Vertex next) {
    return weight(
        CoreBiGramTableDictionary.getBiFrequency(word.wordID, next.wordID),
        word.attribute.totalFrequency,
        next.attribute.totalFrequency);
  }

  private static double weight(double pairs, int frequency, int nextFrequency) {
    double conditional = Predefine.myu * pairs / (frequency + 1) + 1 - Predefine.myu;
    double alone = (1 - Predefine.lambda) * nextFrequency / Predefine.TOTAL_FREQUENCY;
    return -Math.log(Predefine.lambda * conditional + alone);
  }
}
