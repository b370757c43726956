package duoshao.nlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary.Attribute;
import com.hankcs.hanlp.dictionary.other.CharType;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;

/**
 * A run of characters of one sort with which no word of HanLP's core dictionary begins: {@code
 * 12.3}, {@code GDP}, 二百, 犇. HanLP's {@code Segment.quickAtomSegment} makes the same ones.
 */
final class Atom {
  private static final int UNKNOWN = -1;
  private static final String POINTS = "，,．.";

  private Atom() {}

  /** Whether it belongs to the run before it even if words begin with it: 第|四|川. */
  static boolean isChineseNumeral(char c) {
    return CharType.get(c) == CharType.CT_CNUM;
  }

  /** Where the run ends that begins at {@code start}, at {@code limit} if not before. */
  static int end(char[] text, int start, int limit) {
    byte sort = CharType.get(text[start]);
    int end = start + 1;
    while (end < limit
        && (CharType.get(text[end]) == sort
            || (sort == CharType.CT_NUM && isPoint(text, end, limit)))) {
      end++;
    }
    return end;
  }

  private static boolean isPoint(char[] text, int at, int limit) {
    return POINTS.indexOf(text[at]) >= 0
        && at + 1 < limit
        && CharType.get(text[at + 1]) == CharType.CT_NUM;
  }

  /**
   * A run as the model sees it: one number is to it as good as another, and so are Latin letters.
   */
  static ModelWord word(char[] text, int start, int end) {
    return switch (CharType.get(text[start])) {
      case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM ->
          word(text, start, end, Nature.m, CoreDictionary.M_WORD_ID);
      case CharType.CT_SINGLE -> word(text, start, end, Nature.nx, CoreDictionary.X_WORD_ID);
      case CharType.CT_DELIMITER, CharType.CT_OTHER -> word(text, start, end, Nature.w, UNKNOWN);
      default -> word(text, start, end, Nature.n, UNKNOWN);
    };
  }

  private static ModelWord word(char[] text, int start, int end, Nature nature, int group) {
    String written = new String(text, start, end - start);
    Attribute attribute = new Attribute(nature, Predefine.OOV_DEFAULT_FREQUENCY);
    return ModelWord.of(new Vertex(written, written, attribute, group));
  }
}
