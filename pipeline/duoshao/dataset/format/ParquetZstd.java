package duoshao.dataset.format;

import io.airlift.compress.zstd.ZstdCompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Packs the pages of Parquet files with zstd in plain Java; Parquet's own way loads Hadoop. */
final class ParquetZstd implements CompressionCodecFactory {
  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    return new Packing();
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    if (codec != CompressionCodecName.ZSTD) {
      throw new UnsupportedOperationException("this program writes zstd; the file has " + codec);
    }
    return new Unpacking();
  }

  @Override
  public void release() {
    // holds nothing
  }

  private static final class Packing implements BytesInputCompressor {
    private final ZstdCompressor compressor = new ZstdCompressor();

    @Override
    public BytesInput compress(BytesInput raw) throws IOException {
      byte[] bytes = bytes(raw);
      byte[] packed = new byte[compressor.maxCompressedLength(bytes.length)];
      int length = compressor.compress(bytes, 0, bytes.length, packed, 0, packed.length);
      return BytesInput.from(packed, 0, length);
    }

    @Override
    public CompressionCodecName getCodecName() {
      return CompressionCodecName.ZSTD;
    }

    @Override
    public void release() {
      // holds nothing
    }
  }

  private static final class Unpacking implements BytesInputDecompressor {
    private final ZstdDecompressor decompressor = new ZstdDecompressor();

    @Override
    public BytesInput decompress(BytesInput packed, int size) throws IOException {
      byte[] bytes = bytes(packed);
      byte[] raw = new byte[size];
      int length = decompressor.decompress(bytes, 0, bytes.length, raw, 0, size);
      return BytesInput.from(raw, 0, length);
    }

    @Override
    public void decompress(ByteBuffer packed, int packedSize, ByteBuffer raw, int size) {
      decompressor.decompress(packed, raw);
    }

    @Override
    public void release() {
      // holds nothing
    }
  }

  private static byte[] bytes(BytesInput input) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.toIntExact(input.size()));
    input.writeAllTo(bytes);
    return bytes.toByteArray();
  }
}
