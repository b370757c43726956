package duoshao.nlp;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The words of HanLP's core dictionary as its bigram model sees them, by their places in the
 * dictionary. They are made on first use and never changed; what the model asks of them lies in
 * plain arrays, which it reads several times as fast as the words' own objects.
 */
final class ModelWords {
  /** What stands before a text and behind it: no words of the dictionary. */
  static final int BEGIN = CoreDictionary.trie.size();

  static final int END = BEGIN + 1;

  private static final AtomicReferenceArray<@Nullable String> WORDS =
      new AtomicReferenceArray<>(END + 1);

  /** The words, or classes of words, by whose neighbours the model goes: all numbers are one. */
  private static final int[] CLASSES = new int[END + 1];

  private static final int[] FREQUENCIES = new int[END + 1];

  /** What each costs behind a word that the model has never seen before it. */
  private static final double[] UNPAIRED = new double[END + 1];

  /** What each is by itself: the custom dictionary knows other parts of speech of some. */
  private static final Attribute[] ATTRIBUTES = new Attribute[END + 1];

  /** Where the custom dictionary is after each word as the first of a longer one. */
  private static final int[] STATES = new int[END + 1];

  static {
    put(BEGIN, Vertex.newB());
    put(END, Vertex.newE());
  }

  private ModelWords() {}

  /** Makes the word at a place of the dictionary known, which stands in {@code text}. */
  static void know(int place, char[] text, int start, int end) {
    if (WORDS.get(place) == null) {
      String word = new String(text, start, end - start);
      put(place, new Vertex(word, CoreDictionary.trie.getValueAt(place), place));
    }
  }

  /** A word that is known. */
  static String get(int place) {
    String word = WORDS.get(place);
    if (word == null) {
      throw new IllegalStateException("no word was found at " + place + " of the dictionary");
    }
    return word;
  }

  /**
   * The cost of a word behind another, both known: {@code MathUtility.calculateWeight} of HanLP.
   */
  static double weight(int word, int next) {
    int bigram = CoreBiGramTableDictionary.getBiFrequency(CLASSES[word], CLASSES[next]);
    return bigram == 0 ? UNPAIRED[next] : weight(bigram, FREQUENCIES[word], FREQUENCIES[next]);
  }

  private static double weight(double bigram, int frequency, int nextFrequency) {
    double conditional = Predefine.myu * bigram / (frequency + 1) + 1 - Predefine.myu;
    double alone = (1 - Predefine.lambda) * nextFrequency / Predefine.TOTAL_FREQUENCY;
    return -Math.log(Predefine.lambda * conditional + alone);
  }

  /** What a word that is known is by itself. */
  static Attribute attribute(int place) {
    return ATTRIBUTES[place];
  }

  /**
   * Where the custom dictionary is after a word that is known; 0 or less where no word of it begins
   * so.
   */
  static int customState(int place) {
    return STATES[place];
  }

  /** The arrays first: who sees the word sees what is in them. */
  private static void put(int place, Vertex word) {
    CLASSES[place] = word.wordID;
    FREQUENCIES[place] = word.attribute.totalFrequency;
    UNPAIRED[place] = weight(0, 0, FREQUENCIES[place]);
    int state = CustomDictionary.DEFAULT.dat.transition(word.realWord, 1);
    Attribute custom = state > 0 ? CustomDictionary.DEFAULT.dat.output(state) : null;
    STATES[place] = state;
    ATTRIBUTES[place] = custom == null ? word.attribute : custom;
    WORDS.set(place, word.realWord);
  }
}
