package duoshao.text;

import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into offsets in Unicode code points, in constant time for texts
 * without surrogates (nearly all) and logarithmic time otherwise.
 */
public final class CodePoints {
  /** Offsets of the low surrogates of valid pairs, ascending. */
  private final int[] lowSurrogates;

  public CodePoints(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    this.lowSurrogates = Arrays.copyOf(found, count);
  }

  /** The number of code points before the UTF-16 offset {@code offset}. */
  public int offset(int offset) {
    if (lowSurrogates.length == 0) {
      return offset;
    }
    int at = Arrays.binarySearch(lowSurrogates, offset);
    return offset - (at >= 0 ? at : -at - 1);
  }
}
