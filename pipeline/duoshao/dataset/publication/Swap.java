package duoshao.dataset.publication;

import duoshao.dataset.file.Folder;
import duoshao.dataset.format.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts a new set of files in the place of an old one, so that wherever it is cut off, one of the
 * two sets is whole.
 *
 * <pre>
 * OUT/figures.csv ... run.json _SUCCESS   the published set, and whatever else users keep there
 * OUT/.duoshao/staging/                   the new set while it is written
 * OUT/.duoshao/retired/                   the old set while it is replaced
 * OUT/.duoshao/journal.json               which files leave and which come; only during the swap
 * </pre>
 *
 * <ol>
 *   <li>The new set is written to staging and stored safely. Cut off here, the old set stands and
 *       the next run sweeps staging.
 *   <li>The journal appears, by one rename. This is the moment of the exchange: cut off after it,
 *       the next run carries the swap to its end.
 *   <li>The files of the old set go to retired, {@code _SUCCESS} first.
 *   <li>The files of the new set come from staging, {@code _SUCCESS} last.
 *   <li>The journal goes, then retired and staging.
 * </ol>
 *
 * <p>Between 2 and 5 the folder holds a part of one set, never files of both, and no {@code
 * _SUCCESS}. Every action is a rename within the folder, so the swap takes milliseconds, needs no
 * room, leaves foreign files alone, and works where the folder itself cannot be renamed (a mount, a
 * current directory). If an action fails while the program lives, those done are undone.
 */
final class Swap {
  static final String HIDDEN = ".duoshao/";
  static final String STAGING = HIDDEN + "staging/";

  private static final String RETIRED = HIDDEN + "retired/";
  private static final String JOURNAL = HIDDEN + "journal.json";
  private static final String RETIRE = "retire";
  private static final String INSTALL = "install";

  private final Folder out;
  private final Consumer<Step> steps;

  Swap(Folder out, Consumer<Step> steps) {
    this.out = out;
    this.steps = steps;
  }

  /**
   * Replaces the old set by the new one.
   *
   * @param retire names of the old set, in the order in which they leave
   * @param install names of the new set, all in staging, in the order in which they come
   */
  void exchange(List<String> retire, List<String> install) throws IOException {
    for (String name : install) {
      out.sync(STAGING + name);
    }
    out.sync(STAGING);
    steps.accept(Step.STAGED);
    writeJournal(retire, install);
    steps.accept(Step.COMMITTED);
    try {
      carryOut(retire, install);
    } catch (IOException e) {
      undo(retire, install, e);
      throw e;
    }
  }

  /** Whether a swap was cut off in this folder and is to be ended by the next run. */
  boolean isPending() throws IOException {
    return out.holds(JOURNAL);
  }

  /** Ends a swap that was cut off, if there is one, and sweeps what no run needs any more. */
  void recover() throws IOException {
    if (isPending()) {
      Map<String, @Nullable Object> journal = Json.read(text(out, JOURNAL));
      carryOut(names(journal, RETIRE), names(journal, INSTALL));
    }
    sweep();
  }

  /** Removes staging and what else a swap leaves, unless a swap still needs it. */
  void sweep() throws IOException {
    if (isPending()) {
      return;
    }
    out.delete(STAGING);
    out.delete(RETIRED);
  }

  /** The content of a text file. */
  static String text(Folder folder, String name) throws IOException {
    try (InputStream in = Channels.newInputStream(folder.open(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Writes a text file. */
  static void write(Folder folder, String name, String text) throws IOException {
    try (OutputStream file = folder.create(name)) {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void writeJournal(List<String> retire, List<String> install) throws IOException {
    String draft = JOURNAL + ".draft";
    write(out, draft, Json.pretty(Map.of(RETIRE, retire, INSTALL, install)));
    out.sync(draft);
    out.move(draft, JOURNAL);
    out.sync(HIDDEN);
  }

  /**
   * Does what is not done yet. A name that still waits in staging is, in the folder, the old one.
   */
  private void carryOut(List<String> retire, List<String> install) throws IOException {
    Set<String> coming = new LinkedHashSet<>(install);
    for (String name : retire) {
      boolean isOld = !coming.contains(name) || out.holds(STAGING + name);
      if (isOld && out.holds(name)) {
        out.move(name, RETIRED + name);
        steps.accept(Step.RETIRED);
      }
    }
    for (String name : install) {
      if (out.holds(STAGING + name)) {
        out.move(STAGING + name, name);
        steps.accept(Step.INSTALLED);
      }
    }
    out.sync("");
    out.sync(HIDDEN);
    out.delete(JOURNAL);
    steps.accept(Step.FINISHED);
  }

  /** Brings the old set back; if that fails too, the journal stays and the next run goes on. */
  private void undo(List<String> retire, List<String> install, IOException cause) {
    try {
      for (String name : install) {
        if (!out.holds(STAGING + name) && out.holds(name)) {
          out.move(name, STAGING + name);
        }
      }
      for (String name : retire) {
        if (out.holds(RETIRED + name) && !out.holds(name)) {
          out.move(RETIRED + name, name);
        }
      }
      out.delete(JOURNAL);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static List<String> names(Map<String, @Nullable Object> journal, String key) {
    return journal.get(key) instanceof List<?> names
        ? names.stream().map(String::valueOf).toList()
        : List.of();
  }
}
