package duoshao.nlp;

import java.util.List;

/**
 * Cuts running Chinese text into words. Implementations are immutable and may be shared by threads.
 */
public interface Segmenter {
  /** The words of {@code text}, in order and without gaps. */
  List<Token> segment(String text);

  /** The same with names of persons, places and organisations recognised: several times as slow. */
  List<Token> segmentWithNames(String text);
}
