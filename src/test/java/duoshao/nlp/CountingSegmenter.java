package duoshao.nlp;

import java.util.List;

/** A segmenter that counts the characters that it is asked about, each as often as it is asked. */
public final class CountingSegmenter implements Segmenter {
  private final Segmenter segmenter = new HanlpSegmenter();
  private long characters;

  /** How many characters it was asked about since the beginning. */
  public long characters() {
    return characters;
  }

  @Override
  public List<Token> segment(String text) {
    characters += text.length();
    return segmenter.segment(text);
  }

  @Override
  public List<Token> segmentWithNames(String text) {
    characters += text.length();
    return segmenter.segmentWithNames(text);
  }
}
