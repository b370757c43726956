package duoshao.article;

/** What a reader sees of a character. */
enum CharacterClass {
  /** A mark on the page. */
  VISIBLE,
  /** A gap: a blank, a line end, a no-break space (U+00A0), an en space (U+2002) … */
  SPACE,
  /** The full-width space U+3000, two of which begin a paragraph. */
  IDEOGRAPHIC_SPACE,
  /** Nothing at all: zero-width space and joiners, soft hyphen, direction marks, U+FEFF. */
  INVISIBLE,
  /** Nothing that belongs into a text: control characters, non-characters such as U+FFFF. */
  CONTROL;

  static CharacterClass of(char c) {
    if (isPlain(c)) {
      return VISIBLE;
    }
    if (c < 0x2000) {
      return ofLow(c);
    }
    if (c >= 0x3000 && c < 0xFDD0) {
      return c == 0x3000 ? IDEOGRAPHIC_SPACE : VISIBLE;
    }
    return c < 0x2070 ? ofPunctuation(c) : ofHigh(c);
  }

  /** Whether it is one of those that nearly all text is of, each a mark by itself: ASCII, Han. */
  static boolean isPlain(char c) {
    return c > ' ' && (c < 0x7F || (c > 0x3000 && c < 0xD800));
  }

  /** The text with a blank for each character that belongs into none; as long as before. */
  static String withoutControls(String text) {
    char[] characters = text.toCharArray();
    boolean clean = true;
    for (int i = 0; i < characters.length; i++) {
      if (isControl(characters[i])) {
        characters[i] = ' ';
        clean = false;
      }
    }
    return clean ? text : new String(characters);
  }

  private static boolean isControl(char c) {
    return !isPlain(c) && of(c) == CONTROL;
  }

  private static CharacterClass ofLow(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\f', '\r', 0x85, 0xA0, 0x1680 -> SPACE;
      case 0xAD, 0x180E -> INVISIBLE;
      default -> Character.isISOControl(c) ? CONTROL : VISIBLE;
    };
  }

  private static CharacterClass ofPunctuation(char c) {
    if (c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F) {
      return SPACE;
    }
    boolean invisible = c <= 0x200F || (c >= 0x202A && c <= 0x202E) || c >= 0x2060;
    return invisible ? INVISIBLE : VISIBLE;
  }

  private static CharacterClass ofHigh(char c) {
    if (c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB)) {
      return INVISIBLE;
    }
    boolean nonCharacter = c >= 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return nonCharacter ? CONTROL : VISIBLE;
  }
}
