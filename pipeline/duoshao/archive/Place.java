package duoshao.archive;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where something stands in the input as a whole. The order of places is the order of the input,
 * however the work was divided.
 *
 * @param piece which piece of the plan; all shares of one archive have the same
 * @param chunk which chunk of it
 * @param position which article or dead letter of the chunk
 */
public record Place(int piece, int chunk, int position) implements Comparable<Place>, Serializable {
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::piece)
          .thenComparingInt(Place::chunk)
          .thenComparingInt(Place::position);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
