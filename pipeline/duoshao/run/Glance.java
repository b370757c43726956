package duoshao.run;

import duoshao.archive.Listing;
import duoshao.dataset.PublicationException;
import duoshao.dataset.file.Folder;
import duoshao.dataset.format.Json;
import duoshao.dataset.publication.Manifest;
import duoshao.dataset.publication.PublishedFile;
import duoshao.dataset.publication.RunFacts;
import duoshao.dataset.publication.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of the input and the settings without opening a file. If it is the same as when
 * the dataset was published, nothing has changed and there is nothing to do.
 *
 * <p>Of a file it takes name, size and both its times: of the last change of the content, which
 * programs can set, and of the last change of anything, which they cannot. A file that changed
 * while the run began may change once more within the same tick of the clock, so such an input has
 * no glance, as in git.
 *
 * @param settings how the dataset is published, the fingerprint of the program among it
 * @param input of all files; empty if they must be opened to tell
 */
record Glance(String settings, String input) {
  private static final String NAME = "glance.json";
  private static final String SETTINGS = "settings";
  private static final String INPUT = "input";
  private static final String RUN = "run";
  private static final Duration TICK = Duration.ofSeconds(2);

  /** A glance at this input by a run that begins now. */
  static Glance at(Listing listing, Settings settings, Instant now) throws IOException {
    return new Glance(settings.toString(), input(listing, now.minus(TICK)));
  }

  /** Of a run that does not read all of its input: it says nothing of the next one. */
  static Glance without(Settings settings) {
    return new Glance(settings.toString(), "");
  }

  /** Whether the dataset that stands there was published from the same input and settings. */
  boolean isUnchanged(Folder out, Folder hidden, Manifest manifest) throws IOException {
    return !input.isEmpty() && isOf(out, hidden, manifest) && input.equals(read(hidden).get(INPUT));
  }

  /** Whether the dataset that stands there is whole and was published with the same settings. */
  boolean isOf(Folder out, Folder hidden, Manifest manifest) throws IOException {
    Map<String, @Nullable Object> earlier = read(hidden);
    return settings.equals(earlier.get(SETTINGS))
        && run(manifest.facts()).equals(earlier.get(RUN))
        && areWhole(out, manifest);
  }

  /**
   * Keeps it for the next run: before its dataset is published, so that nothing is left to fail
   * when the dataset is there.
   */
  void save(Folder hidden, RunFacts facts) throws PublicationException {
    Map<String, String> document = new TreeMap<>();
    document.put(SETTINGS, settings);
    document.put(INPUT, input);
    document.put(RUN, run(facts));
    try (OutputStream file = hidden.create(NAME)) {
      file.write(Json.pretty(document).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw PublicationException.cannotWrite(hidden.address(NAME), e);
    }
  }

  /** What an earlier run kept; nothing if it was cut off over it. */
  private static Map<String, @Nullable Object> read(Folder hidden) throws IOException {
    if (!hidden.holds(NAME)) {
      return Map.of();
    }
    byte[] bytes;
    try (InputStream file = Channels.newInputStream(hidden.open(NAME))) {
      bytes = file.readAllBytes();
    }
    try {
      return Json.read(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException cutShort) {
      return Map.of();
    }
  }

  /** Tells one run from another. */
  private static String run(RunFacts facts) {
    Hash hash = new Hash();
    hash.add(facts.started().toString());
    hash.add(facts.inputHash());
    hash.add(facts.arguments().toString());
    return hash.hex();
  }

  private static boolean areWhole(Folder out, Manifest manifest) throws IOException {
    for (PublishedFile file : manifest.files()) {
      if (!out.holds(file.name()) || size(out, file.name()) != file.bytes()) {
        return false;
      }
    }
    return true;
  }

  private static long size(Folder out, String name) throws IOException {
    try (SeekableByteChannel file = out.open(name)) {
      return file.size();
    }
  }

  private static String input(Listing listing, Instant settled) throws IOException {
    Hash hash = new Hash();
    FileTimes times = new FileTimes(settled);
    for (Listing.Item item : listing.items()) {
      if (item instanceof Listing.Found found) {
        Optional<String> state = state(found.file().location(), times);
        if (state.isEmpty()) {
          return "";
        }
        hash.add(found.file().source());
        hash.add(state.get());
      } else {
        hash.add(item.toString());
      }
    }
    return hash.hex();
  }

  /** Stores of other machines keep no times that can be trusted. */
  private static Optional<String> state(String location, FileTimes times) throws IOException {
    return location.startsWith("file:")
        ? times.state(Path.of(URI.create(location)))
        : Optional.empty();
  }
}
