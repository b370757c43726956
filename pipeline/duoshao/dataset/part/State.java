package duoshao.dataset.part;

import duoshao.dataset.Origin;
import duoshao.dataset.SourceRows;
import duoshao.dataset.file.Folder;
import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run kept beside its output: the rows of every source that it read, so that the
 * next run need not read what has not changed.
 *
 * <p>It is one {@link RowFile} in the order of that run's input, with the rows of sources that lost
 * to another copy too. In memory it takes 28 bytes a source; rows are read from the file when they
 * are asked for, and a run that asks in input order unpacks each block once.
 *
 * <p>A state holds for one fingerprint: the program's version, its word lists and the settings that
 * change what is found. With another fingerprint there is no state.
 *
 * <p>Not safe for threads: each worker opens its own.
 */
public final class State implements Closeable {
  private final RowFile file;
  private final SeekableByteChannel channel;
  private final KeyIndex sources = new KeyIndex();
  private final long[] blocks;
  private final int[] offsets;
  private long loadedAt = -1;
  private Blocks.@Nullable Raw loaded;

  private State(RowFile file, SeekableByteChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    this.blocks = new long[file.entries()];
    this.offsets = new int[file.entries()];
    int[] place = {0};
    file.index(
        entry -> {
          sources.add(entry.origin().source());
          blocks[place[0]] = entry.block();
          offsets[place[0]++] = entry.offset();
        });
  }

  /**
   * Where a state is, for workers that open it themselves.
   *
   * @param folder where the file is
   * @param name its name there
   * @param fingerprint that it must have
   */
  public record Location(Folder folder, String name, String fingerprint) implements Serializable {
    /** Opens the state, if there is one with this fingerprint; fails if it is damaged. */
    public Optional<State> open() throws IOException {
      return exists() && RowFile.open(folder, name).fingerprint().equals(fingerprint)
          ? Optional.of(openAny())
          : Optional.empty();
    }

    /** Whether there is a state that this program can read, with whatever fingerprint. */
    public boolean exists() throws IOException {
      return folder.holds(name) && RowFile.isOurs(folder, name);
    }

    /** Opens a state that exists, with whatever fingerprint; fails if it is damaged. */
    public State openAny() throws IOException {
      return State.open(RowFile.open(folder, name));
    }
  }

  private static State open(RowFile file) throws IOException {
    SeekableByteChannel channel = file.folder().open(file.name());
    boolean opened = false;
    try {
      State state = new State(file, channel);
      opened = true;
      return state;
    } finally {
      if (!opened) {
        channel.close();
      }
    }
  }

  /** The rows of a source, if its bytes had this hash. */
  public Optional<SourceRows> find(String source, String sha256) throws IOException {
    return find(source, origin -> origin.sha256().equals(sha256) && !sha256.isEmpty());
  }

  /**
   * The rows of a plain file, if it had this size and this time of change: a good hint that it is
   * the same, without reading it.
   */
  public Optional<SourceRows> find(String source, long size, long modified) throws IOException {
    return find(
        source, origin -> size >= 0 && origin.size() == size && origin.modified() == modified);
  }

  /** The rows of a source, whatever its bytes were. */
  public Optional<SourceRows> find(String source) throws IOException {
    return find(source, origin -> true);
  }

  /** How many sources it knows. */
  public int size() {
    return file.entries();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  RowFile file() {
    return file;
  }

  private Optional<SourceRows> find(String source, Predicate<Origin> same) throws IOException {
    for (int place : sources.places(source)) {
      SourceRows rows = read(place);
      if (rows.origin().source().equals(source) && same.test(rows.origin())) {
        return Optional.of(rows);
      }
    }
    return Optional.empty();
  }

  private SourceRows read(int place) throws IOException {
    Blocks.Raw raw = loaded;
    if (raw == null || loadedAt != blocks[place]) {
      raw = Blocks.raw(channel, blocks[place], file.indexStart());
      loaded = raw;
      loadedAt = blocks[place];
    }
    return RowCodec.read(new ByteSource(raw.bytes(), raw.bytes().length, offsets[place]));
  }
}
