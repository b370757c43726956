package duoshao.article;

/** White space that was read and not yet shown. */
final class PendingSpace {
  private boolean pending;
  private int ideographic;
  private int longestIdeographic;

  void addBlank() {
    pending = true;
    ideographic = 0;
  }

  void addIdeographic() {
    pending = true;
    ideographic++;
    longestIdeographic = Math.max(longestIdeographic, ideographic);
  }

  boolean isPending() {
    return pending;
  }

  /** Whether two full-width spaces stand side by side in it, as at the start of a paragraph. */
  boolean beginsPassage() {
    return longestIdeographic >= 2;
  }

  /** The one space that is left of it. */
  char shown() {
    return longestIdeographic > 0 ? '\u3000' : ' ';
  }

  void clear() {
    pending = false;
    ideographic = 0;
    longestIdeographic = 0;
  }
}
