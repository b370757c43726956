package duoshao.dataset;

/** Halves of a surrogate pair that stand alone: no charset can write them. */
final class Surrogates {
  private Surrogates() {}

  /** The text with U+FFFD for each unpaired surrogate; the same object if it has none. */
  static String paired(String text) {
    int at = firstUnpaired(text, 0);
    if (at == text.length()) {
      return text;
    }
    StringBuilder paired = new StringBuilder(text);
    for (; at < text.length(); at = firstUnpaired(text, at + 1)) {
      paired.setCharAt(at, '\uFFFD');
    }
    return paired.toString();
  }

  private static int firstUnpaired(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return text.length();
  }
}
