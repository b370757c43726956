package duoshao.nlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * HanLP's plain segmentation with the dictionaries of its portable jar. They are loaded on first
 * use, once a JVM (about half a second), and never changed.
 *
 * <p>Text that the core dictionary covers, nearly all, goes through {@link WordLattice} and {@link
 * SpeechTags}; where digits, Latin words or rare characters must be gathered first, HanLP itself is
 * asked. Both give the same words.
 */
public final class HanlpSegmenter implements Segmenter {
  private static final class Shared {
    static final Segment PLAIN =
        new ViterbiSegment()
            .enableCustomDictionary(true)
            .enableNameRecognize(false)
            .enableTranslatedNameRecognize(false)
            .enableNumberQuantifierRecognize(false)
            .enablePartOfSpeechTagging(true);
    static final Segment NAMES = new ViterbiSegment().enableAllNamedEntityRecognize(true);

    /** Longer words than the core dictionary's, and other parts of speech. */
    static final DoubleArrayTrie<Attribute> CUSTOM = CustomDictionary.DEFAULT.dat;
  }

  /** A text that was asked for and its words. */
  private record Answer(String text, List<Token> words) {}

  private static final int KEPT = 1 << 13;
  private static final int LONGEST_KEPT = 16;

  /**
   * The latest answers by the hash of their texts: nearly half of the short stretches between
   * figures (同比, 亿元的) recur within a few hundred articles.
   */
  private static final AtomicReferenceArray<@Nullable Answer> ANSWERS =
      new AtomicReferenceArray<>(KEPT);

  @Override
  public List<Token> segment(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (text.length() > LONGEST_KEPT) {
      return read(text);
    }
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 16)) & (KEPT - 1);
    Answer answer = ANSWERS.get(place);
    if (answer == null || !answer.text().equals(text)) {
      answer = new Answer(text, List.copyOf(read(text)));
      ANSWERS.set(place, answer);
    }
    return answer.words();
  }

  private static List<Token> read(String text) {
    Optional<int[]> path = WordLattice.path(text.toCharArray());
    return path.isPresent() ? joined(text, path.get()) : askHanlp(text);
  }

  /** The same by HanLP alone. */
  static List<Token> askHanlp(String text) {
    return tokens(text, Shared.PLAIN.seg(text));
  }

  @Override
  public List<Token> segmentWithNames(String text) {
    return tokens(text, Shared.NAMES.seg(text));
  }

  /** The words, joined where the custom dictionary knows a longer one. */
  private static List<Token> joined(String text, int[] places) {
    List<Attribute> attributes = new ArrayList<>(places.length);
    List<String> words = new ArrayList<>(places.length);
    int at = 0;
    for (int i = 0; i < places.length; i++) {
      String word = ModelWords.get(places[i]);
      Attribute attribute = ModelWords.attribute(places[i]);
      int last = i;
      int state = ModelWords.customState(places[i]);
      for (int to = i + 1; state > 0 && to < places.length; to++) {
        state = Shared.CUSTOM.transition(ModelWords.get(places[to]), state);
        Attribute longer = state > 0 ? Shared.CUSTOM.output(state) : null;
        if (longer != null) {
          attribute = longer;
          last = to;
        }
      }
      int end = at + word.length();
      boolean single = last == i;
      for (; i < last; i++) {
        end += ModelWords.get(places[i + 1]).length();
      }
      words.add(single ? word : text.substring(at, end));
      attributes.add(attribute);
      at = end;
    }
    return tagged(words, SpeechTags.of(attributes));
  }

  private static List<Token> tagged(List<String> words, Nature[] tags) {
    List<Token> tokens = new ArrayList<>(tags.length);
    int at = 0;
    for (int i = 0; i < tags.length; i++) {
      int end = at + words.get(i).length();
      tokens.add(new Token(new Span(at, end), words.get(i), tags[i].toString()));
      at = end;
    }
    return tokens;
  }

  private static List<Token> tokens(String text, List<Term> terms) {
    List<Token> tokens = new ArrayList<>(terms.size());
    int at = 0;
    for (Term term : terms) {
      int end = Math.min(text.length(), at + term.word.length());
      tokens.add(new Token(new Span(at, end), text.substring(at, end), term.nature.toString()));
      at = end;
    }
    if (at != text.length()) {
      throw new IllegalStateException(
          "segmentation covers " + at + " of " + text.length() + " characters: " + text);
    }
    return tokens;
  }
}
