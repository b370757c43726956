package duoshao.nlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.common.Vertex;
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
  private static final int LONGEST_KEPT = 8;

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
    Optional<List<Vertex>> path = WordLattice.path(text.toCharArray());
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
  private static List<Token> joined(String text, List<Vertex> words) {
    List<Attribute> attributes = new ArrayList<>(words.size());
    List<Span> spans = new ArrayList<>(words.size());
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      Attribute attribute = words.get(i).attribute;
      int last = i;
      int state = Shared.CUSTOM.transition(words.get(i).realWord, 1);
      for (int to = i; state > 0; to++) {
        Attribute longer = Shared.CUSTOM.output(state);
        if (longer != null) {
          attribute = longer;
          last = to;
        }
        boolean more = to + 1 < words.size();
        state = more ? Shared.CUSTOM.transition(words.get(to + 1).realWord, state) : -1;
      }
      int start = at;
      for (; i < last; i++) {
        at += words.get(i).realWord.length();
      }
      at += words.get(i).realWord.length();
      spans.add(new Span(start, at));
      attributes.add(attribute);
    }
    return tagged(text, spans, attributes);
  }

  private static List<Token> tagged(String text, List<Span> spans, List<Attribute> attributes) {
    Nature[] tags = SpeechTags.of(attributes);
    List<Token> tokens = new ArrayList<>(tags.length);
    for (int i = 0; i < tags.length; i++) {
      tokens.add(new Token(spans.get(i), spans.get(i).of(text), tags[i].toString()));
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
