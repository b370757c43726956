package duoshao.text;

/** Some characters. To ask whether one is among them takes one step, however many they are. */
public final class CharacterSet {
  /** What a regular expression calls {@code \\s}. */
  public static final CharacterSet BLANKS = of(" \t\n\u000B\f\r");

  /** The digits that are the same everywhere, of all that Unicode has. */
  public static final CharacterSet DIGITS = of("0123456789");

  /** A bit a character, up to the last one of the set. */
  private final long[] bits;

  private CharacterSet(long[] bits) {
    this.bits = bits;
  }

  public static CharacterSet of(CharSequence characters) {
    int words = 0;
    for (int i = 0; i < characters.length(); i++) {
      words = Math.max(words, (characters.charAt(i) >>> 6) + 1);
    }
    long[] bits = new long[words];
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      bits[c >>> 6] |= 1L << c;
    }
    return new CharacterSet(bits);
  }

  /** These characters and others. */
  public CharacterSet and(CharacterSet others) {
    boolean longer = bits.length > others.bits.length;
    long[] all = longer ? bits.clone() : others.bits.clone();
    long[] added = longer ? others.bits : bits;
    for (int i = 0; i < added.length; i++) {
      all[i] |= added[i];
    }
    return new CharacterSet(all);
  }

  /** The characters themselves, in their order. */
  public String characters() {
    StringBuilder characters = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      if (contains((char) c)) {
        characters.append((char) c);
      }
    }
    return characters.toString();
  }

  public boolean contains(char c) {
    int word = c >>> 6;
    return word < bits.length && (bits[word] & 1L << c) != 0;
  }

  /**
   * Whether one of them stands between two offsets: asked before a regular expression that needs
   * one, it saves nine tenths of the searches that find nothing.
   */
  public boolean isIn(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (contains(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is of these characters alone, and not empty. */
  public boolean makeUp(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!contains(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
