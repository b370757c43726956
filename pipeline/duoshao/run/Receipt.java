package duoshao.run;

import duoshao.dataset.part.PartSummary;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/**
 * What a worker reports when a chunk of the input is done.
 *
 * @param piece of the plan, the first part of every place in the chunk
 * @param chunk of that piece
 * @param parts the part with its rows; none if there are no rows
 * @param tally what was counted
 * @param hash of the sources in the chunk and their bytes; empty if there are none
 */
record Receipt(int piece, int chunk, List<PartSummary> parts, Tally tally, String hash)
    implements Comparable<Receipt>, Serializable {
  private static final Comparator<Receipt> ORDER =
      Comparator.comparingInt(Receipt::piece).thenComparingInt(Receipt::chunk);

  Receipt {
    parts = List.copyOf(parts);
  }

  /** In the order of the input. */
  @Override
  public int compareTo(Receipt other) {
    return ORDER.compare(this, other);
  }
}
