package duoshao.sentence;

/**
 * The place of a figure in a run of figures that only 、, 和 or 及 join: 8%及5%, 1.1亿元、0.9亿元和0.7亿元.
 *
 * @param index 0 for the first
 * @param size how many there are; 1 for a figure that stands alone
 * @param last the word of the last of them
 */
public record Series(int index, int size, int last) {
  private static final int MOST = 60;

  public static Series of(Words words, int figure) {
    int index = 0;
    for (int at = neighbour(words, figure, -1);
        at >= 0 && index < MOST;
        at = neighbour(words, at, -1)) {
      index++;
    }
    int size = index + 1;
    int last = figure;
    for (int at = neighbour(words, figure, 1);
        at >= 0 && size < MOST;
        at = neighbour(words, at, 1)) {
      size++;
      last = at;
    }
    return new Series(index, size, last);
  }

  /** The figure before or behind {@code figure} in its run, or -1. */
  private static int neighbour(Words words, int figure, int step) {
    boolean joined = false;
    for (int i = figure + step; i >= 0 && i < words.size(); i += step) {
      Word word = words.get(i);
      boolean facesBracket = step < 0 ? word.closesBracket() : word.opensBracket();
      int partner = facesBracket ? words.partner(i) : -1;
      if (word.isFigure()) {
        return joined ? i : -1;
      }
      if (partner >= 0 && !words.hasFigure(Math.min(i, partner), Math.max(i, partner))) {
        i = partner;
      } else if (word.isJoint() || word.isMark("/")) {
        joined = true;
      } else if (!word.isBound() && !word.isMark(" ")) {
        return -1;
      }
    }
    return -1;
  }
}
