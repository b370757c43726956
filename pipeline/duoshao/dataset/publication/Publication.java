package duoshao.dataset.publication;

import duoshao.dataset.PublicationException;
import duoshao.dataset.file.Folder;
import duoshao.dataset.file.FolderInUseException;
import duoshao.dataset.format.Format;
import duoshao.dataset.part.Edition;
import duoshao.dataset.part.PartSummary;
import duoshao.dataset.part.State;
import java.io.Closeable;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The output folder of one run, from its lock to its {@code _SUCCESS}.
 *
 * <pre>
 * try (Publication publication = Publication.open(folder, settings)) {
 *   ... workers write parts to publication.parts(), and look into publication.state() ...
 *   publication.publish(summaries, facts, InstantSource.system());
 * }
 * </pre>
 *
 * <p>The datasets appear together with {@code datapackage.json}, {@code data-dictionary.md} and the
 * manifest {@code run.json}, and {@code _SUCCESS} last, as {@link Swap} says. Closed without having
 * published, it leaves the folder as it was.
 */
public final class Publication implements Closeable {
  /** Says that the set is whole. Empty. */
  public static final String SUCCESS = "_SUCCESS";

  private static final String LOCK = Swap.HIDDEN + "lock";
  private static final String STATE = Swap.HIDDEN + "state";
  private static final String PARTS = Swap.STAGING + "parts";
  private static final String DICTIONARY = "data-dictionary.md";

  private final Folder out;
  private final Settings settings;
  private final Swap swap;
  private final Closeable lock;

  private Publication(Folder out, Settings settings, Consumer<Step> steps, Closeable lock) {
    this.out = out;
    this.settings = settings;
    this.swap = new Swap(out, steps);
    this.lock = lock;
  }

  /**
   * Takes the folder for this run, ends what a run before it was cut off in, and makes sure that
   * nobody's file is in the way.
   *
   * @throws FolderInUseException if another run has it
   * @throws PublicationException if it cannot be written to
   */
  public static Publication open(Folder out, Settings settings) throws IOException {
    return open(out, settings, step -> {});
  }

  /** The same, telling a listener of each step. */
  static Publication open(Folder out, Settings settings, Consumer<Step> steps) throws IOException {
    Closeable lock;
    try {
      lock = out.lock(LOCK);
    } catch (FolderInUseException e) {
      throw e;
    } catch (IOException e) {
      throw PublicationException.cannotWrite(out.address(""), e);
    }
    Publication publication = new Publication(out, settings, steps, lock);
    boolean opened = false;
    try {
      publication.swap.recover();
      publication.refuseForeignFiles();
      publication.refuseToForget();
      opened = true;
      return publication;
    } catch (PublicationException e) {
      throw e;
    } catch (IOException e) {
      throw PublicationException.cannotWrite(out.address(""), e);
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /** Whether a run was cut off while it replaced the dataset; opening a publication mends it. */
  public static boolean isPending(Folder out) throws IOException {
    return new Swap(out, step -> {}).isPending();
  }

  /** Where workers write their parts. */
  public Folder parts() {
    return out.folder(PARTS);
  }

  /** Where the state of the run before is, if there is one. */
  public State.Location state() {
    return new State.Location(out, STATE, settings.fingerprint());
  }

  /**
   * Writes everything from the parts, in the order given, and puts it in the place of the earlier
   * set.
   *
   * @throws PublicationException if that fails; the earlier set is as it was
   */
  public Manifest publish(List<PartSummary> parts, RunFacts facts, InstantSource clock)
      throws IOException {
    try {
      Edition edition = edition(parts);
      Folder staging = out.folder(Swap.STAGING);
      Renderings renderings = Renderings.of(edition, settings, staging);
      Manifest manifest = describe(renderings, edition, facts, clock);
      List<String> names = new ArrayList<>();
      if (settings.keepState()) {
        edition.saveState(staging, STATE, settings.fingerprint());
        names.add(STATE);
      }
      manifest.files().forEach(file -> names.add(file.name()));
      names.addAll(manifest.others());
      names.add(Manifest.NAME);
      names.add(SUCCESS);
      refuseForeignFiles();
      swap.exchange(published(), names);
      return manifest;
    } catch (PublicationException e) {
      throw e;
    } catch (IOException e) {
      throw PublicationException.cannotWrite(out.address(""), e);
    }
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      swap.sweep();
    }
  }

  private Edition edition(List<PartSummary> parts) throws IOException {
    if (settings.keepDeleted() && state().exists()) {
      try (State earlier = state().openAny()) {
        return Edition.keeping(earlier, parts(), parts);
      }
    }
    return Edition.of(parts(), parts);
  }

  /** Rows that are to stay must be there: they cannot be read from their sources again. */
  private void refuseToForget() throws IOException {
    if (settings.keepDeleted() && Manifest.read(out).isPresent() && !state().exists()) {
      throw new PublicationException(
          String.format(
              Locale.ROOT,
              "the rows of deleted articles cannot be kept: there is no %s that this program can read",
              out.address(STATE)));
    }
  }

  /** Writes what describes the files. */
  private Manifest describe(
      Renderings renderings, Edition edition, RunFacts facts, InstantSource clock)
      throws IOException {
    Folder staging = out.folder(Swap.STAGING);
    Map<String, Long> counters = new TreeMap<>(facts.counters());
    counters.putAll(renderings.counts().details());
    counters.putAll(renderings.losses());
    counters.put("duplicate_articles", (long) edition.duplicates());
    RunFacts counted =
        new RunFacts(
            facts.version(),
            facts.arguments(),
            facts.folder(),
            facts.started(),
            facts.inputs(),
            facts.inputHash(),
            counters);
    Swap.write(staging, DataPackage.NAME, DataPackage.json(renderings.files(), settings.csv()));
    Swap.write(staging, DICTIONARY, DataDictionary.markdown());
    Manifest manifest =
        new Manifest(
            counted,
            clock.instant(),
            settings.csv(),
            renderings.counts().rows(),
            renderings.files(),
            List.of(DataPackage.NAME, DICTIONARY));
    Swap.write(staging, Manifest.NAME, manifest.toJson());
    Swap.write(staging, SUCCESS, "");
    return manifest;
  }

  /** The files of the set that stands there, in the order in which they leave. */
  private List<String> published() throws IOException {
    List<String> names = new ArrayList<>(List.of(SUCCESS, Manifest.NAME));
    Optional<Manifest> earlier = Manifest.read(out);
    if (earlier.isPresent()) {
      names.addAll(earlier.get().others());
      earlier.get().files().forEach(file -> names.add(file.name()));
    }
    names.add(STATE);
    return names;
  }

  /** A file that no run wrote, under a name that this run is going to write, is never replaced. */
  private void refuseForeignFiles() throws IOException {
    List<String> ours = published();
    String formats = String.join("|", settings.formats().stream().map(Format::extension).toList());
    Pattern mine =
        Pattern.compile(
            String.format(
                Locale.ROOT,
                "(figures|articles|numerals|errors)(-\\d+)?\\.(%s)|%s|%s",
                formats,
                Pattern.quote(DataPackage.NAME),
                Pattern.quote(DICTIONARY)));
    for (String name : out.list()) {
      if (mine.matcher(name).matches() && !ours.contains(name)) {
        throw new PublicationException(
            String.format(
                Locale.ROOT,
                "%s was not written by a run whose manifest is there: move it away or choose another folder",
                out.address(name)));
      }
    }
  }
}
