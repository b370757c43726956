package duoshao.number;

/** A folded text, looked at glyph by glyph; outside of it stand line feeds. */
record GlyphText(CharSequence text) {
  char charAt(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }

  int skipBlanks(int from) {
    int next = from;
    while (charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  boolean isArabic(int offset) {
    return Glyph.isArabic(charAt(offset));
  }

  /**
   * The power of ten of the scale word at {@code offset}; 0 if none is there or it begins a unit.
   */
  int power(int offset) {
    char c = charAt(offset);
    return Glyph.power(c) > 0 && Glyph.beginsUnit(c, charAt(offset + 1)) ? 0 : Glyph.power(c);
  }
}
