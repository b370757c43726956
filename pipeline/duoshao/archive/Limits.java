package duoshao.archive;

import java.io.Serializable;

/**
 * How much is read before an input counts as broken or hostile.
 *
 * @param entries of one zip or tar archive; a JSONL file may have any number of lines
 * @param articleBytes of one article, which may be a line
 * @param archiveBytes of all that one archive holds, unpacked
 * @param ratio how many times an archive may grow when it is unpacked
 * @param ratioFloor as long as less than this is unpacked, the ratio does not matter
 */
public record Limits(long entries, long articleBytes, long archiveBytes, int ratio, long ratioFloor)
    implements Serializable {

  private static final long MIB = 1L << 20;

  /** A million entries, 64 MiB an article, 20 GiB an archive, growth by 200 above 16 MiB. */
  public static final Limits DEFAULT =
      new Limits(1_000_000, 64 * MIB, 20 * 1024 * MIB, 200, 16 * MIB);

  public Limits {
    if (articleBytes > Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("an article of " + articleBytes + " bytes fits no array");
    }
  }

  /** How much an archive of {@code size} bytes may hold, unpacked. */
  long unpacked(long size) {
    return Math.min(archiveBytes, Math.max(ratioFloor, ratio * size));
  }
}
