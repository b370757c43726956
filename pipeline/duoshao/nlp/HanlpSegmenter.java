package duoshao.nlp;

import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import duoshao.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * HanLP's plain segmentation with the dictionaries of its portable jar. They are loaded on first
 * use, once a JVM (about half a second), and never changed.
 *
 * <p>The words and their tags are those that HanLP's {@code ViterbiSegment} gives, but are found by
 * {@link WordLattice} and {@link Speech}, which make a tenth of its objects.
 */
public final class HanlpSegmenter implements Segmenter {
  private static final class Names {
    static final Segment SEGMENT = new ViterbiSegment().enableAllNamedEntityRecognize(true);
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

  @Override
  public List<Token> segmentWithNames(String text) {
    return tokens(text, Names.SEGMENT.seg(text));
  }

  /** The words, joined where the custom dictionary knows a longer one. */
  private static List<Token> read(String text) {
    ModelWord[] path = WordLattice.path(text.toCharArray());
    String[] words = new String[path.length];
    Speech[] speeches = new Speech[path.length];
    int size = 0;
    int at = 0;
    for (int i = 0; i < path.length; i++, size++) {
      Attribute longest = null;
      int last = i;
      int state = path[i].state();
      for (int to = i + 1; state > 0 && to < path.length; to++) {
        state = ModelWord.CUSTOM.transition(path[to].text(), state);
        Attribute longer = state > 0 ? ModelWord.CUSTOM.output(state) : null;
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
