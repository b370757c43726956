package duoshao.dataset.part;

import duoshao.dataset.ByteSink;
import duoshao.dataset.Dataset;
import duoshao.dataset.Origin;
import duoshao.dataset.Row;
import duoshao.dataset.SourceRows;
import java.time.Instant;

/**
 * What the index of a part says of one source.
 *
 * @param origin where its rows came from
 * @param articleId the article's id, empty if none could be read
 * @param published when the article was published, in seconds since 1970; {@link #UNKNOWN} if it
 *     does not say
 * @param block where the block begins that holds its rows, in bytes from the beginning of the file
 * @param offset where they begin in the unpacked block
 */
record IndexEntry(Origin origin, String articleId, long published, long block, int offset) {
  /** Before all dates. */
  static final long UNKNOWN = Long.MIN_VALUE / 2;

  static IndexEntry of(SourceRows rows, long block, int offset) {
    for (Row row : rows.rows()) {
      if (row.dataset() == Dataset.ARTICLES) {
        long published =
            row.value("published_at") instanceof Instant instant
                ? instant.getEpochSecond()
                : UNKNOWN;
        return new IndexEntry(rows.origin(), row.text("article_id"), published, block, offset);
      }
    }
    return new IndexEntry(rows.origin(), "", UNKNOWN, block, offset);
  }

  static IndexEntry read(ByteSource in) {
    return new IndexEntry(
        RowCodec.readOrigin(in), in.getText(), in.getLong(), in.getLong(), in.getInt());
  }

  void write(ByteSink out) {
    RowCodec.write(origin, out);
    out.putText(articleId);
    out.putLong(published);
    out.putLong(block);
    out.putLong(offset);
  }

  /** The same, in a file where the blocks stand {@code distance} bytes further on. */
  IndexEntry shifted(long distance) {
    return new IndexEntry(origin, articleId, published, block + distance, offset);
  }
}
