package duoshao.nlp;

import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * HanLP's Viterbi segmenter with the dictionaries of its portable jar. They are loaded on first
 * use, once a JVM (about half a second), and never changed.
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
  }

  @Override
  public List<Token> segment(String text) {
    return tokens(text, Shared.PLAIN.seg(text));
  }

  @Override
  public List<Token> segmentWithNames(String text) {
    return tokens(text, Shared.NAMES.seg(text));
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
