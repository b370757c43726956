package duoshao.nlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import duoshao.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * HanLP's plain segmentation with the dictionaries of its portable jar. They are loaded on first
 * use, once a JVM (about half a second), and never changed.
 *
 * <p>Text that the core dictionary covers, nearly all, goes through {@link WordLattice} and {@link
 * Speech}; where digits, Latin words or rare characters must be gathered first, HanLP itself is
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
   * figures (同比, 亿元的) recur within a few hundred articles. Threads need no lock for what never
   * changes.
   */
  private static final @Nullable Answer[] ANSWERS = new Answer[KEPT];

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
    Answer answer = ANSWERS[place];
    if (answer == null || !answer.text().equals(text)) {
      answer = new Answer(text, read(text));
      ANSWERS[place] = answer;
    }
    return answer.words();
  }

  private static List<Token> read(String text) {
    Optional<ModelWord[]> path = WordLattice.path(text.toCharArray());
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
  private static List<Token> joined(String text, ModelWord[] path) {
    String[] words = new String[path.length];
    Speech[] speeches = new Speech[path.length];
    int size = 0;
    int at = 0;
    for (int i = 0; i < path.length; i++, size++) {
      Attribute longest = null;
      int last = i;
      int state = path[i].state();
      for (int to = i + 1; state > 0 && to < path.length; to++) {
        state = Shared.CUSTOM.transition(path[to].text(), state);
        Attribute longer = state > 0 ? Shared.CUSTOM.output(state) : null;
        if (longer != null) {
          longest = longer;
          last = to;
        }
      }
      int end = at + path[i].text().length();
      words[size] = path[i].text();
      speeches[size] = path[i].speech();
      if (longest != null) {
        for (; i < last; i++) {
          end += path[i + 1].text().length();
        }
        words[size] = text.substring(at, end);
        speeches[size] = Speech.of(longest);
      }
      at = end;
    }
    return tagged(words, Speech.tags(speeches, size));
  }

  private static List<Token> tagged(String[] words, String[] tags) {
    Token[] tokens = new Token[tags.length];
    int at = 0;
    for (int i = 0; i < tokens.length; i++) {
      int end = at + words[i].length();
      tokens[i] = new Token(new Span(at, end), words[i], tags[i]);
      at = end;
    }
    return List.of(tokens);
  }

  private static List<Token> tokens(String text, List<Term> terms) {
    Token[] tokens = new Token[terms.size()];
    int size = 0;
    int at = 0;
    for (Term term : terms) {
      int end = Math.min(text.length(), at + term.word.length());
      tokens[size++] =
          new Token(new Span(at, end), text.substring(at, end), term.nature.toString());
      at = end;
    }
    if (at != text.length()) {
      throw new IllegalStateException(
          "segmentation covers " + at + " of " + text.length() + " characters: " + text);
    }
    return List.of(tokens);
  }
}
