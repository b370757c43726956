package duoshao.figure.subject;

import duoshao.figure.Subject;
import java.util.Optional;

/**
 * Whether the text breaks down what it is about: the places that it names behind 其中, or in a
 * bracket, are parts of it and not what the text goes on about.
 *
 * <pre>
 * 新增病例40例（湖南23例，湖北5例）。治愈3例     the last are of the whole again
 * 本土病例18例（北京6例；河北3例，均在雄安），含2例   the bracket goes over two sentences
 * </pre>
 */
final class Breakdown {
  private boolean inSentence;
  private boolean open;
  private Optional<Subject> whole = Optional.empty();

  /** Goes on to a sentence; a bracket may be open from the one before. */
  void enterSentence() {
    inSentence = open;
  }

  /** No bracket stays open over a paragraph. */
  void enterParagraph() {
    open = false;
  }

  /** Goes on to parts, or back to the whole, within the sentence. */
  void enter(boolean parts) {
    inSentence = parts || open;
  }

  /** Goes into a bracket that the sentence does not close. */
  void open(Optional<Subject> before) {
    open = true;
    inSentence = true;
    whole = before;
  }

  /** Whether a bracket is open from a sentence before. */
  boolean isOpen() {
    return open;
  }

  /** Leaves a bracket that a sentence before has opened; what it was about before. */
  Optional<Subject> close() {
    open = false;
    inSentence = false;
    return whole;
  }

  /** Whether a place that is named now is only a part. */
  boolean isOn() {
    return inSentence;
  }
}
