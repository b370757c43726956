package duoshao.run;

import duoshao.archive.Chunking;
import duoshao.archive.Listing;
import duoshao.archive.PieceReader;
import duoshao.archive.Plan;
import duoshao.archive.Planner;
import duoshao.dataset.file.Folder;
import duoshao.dataset.part.PartSummary;
import duoshao.dataset.publication.Manifest;
import duoshao.dataset.publication.Publication;
import duoshao.dataset.publication.RunFacts;
import duoshao.dataset.publication.Settings;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One run: lists the input, has an engine do the work, joins the parts and publishes the dataset,
 * or leaves the earlier one as it was.
 */
public final class ExtractionRun {
  private static final String HIDDEN = ".duoshao";

  private final Request request;
  private final Engine engine;
  private final Progress progress;
  private final InstantSource clock;
  private final Folder out;
  private final Settings settings;

  public ExtractionRun(Request request, Engine engine, Progress progress, InstantSource clock) {
    this.request = request;
    this.engine = engine;
    this.progress = progress;
    this.clock = clock;
    this.out = request.output();
    this.settings = request.settings();
  }

  /**
   * Carries it out.
   *
   * @throws NoInputException if there is nothing to read
   * @throws InterruptedException if the thread was interrupted; the earlier dataset is as it was
   */
  public Outcome carryOut() throws IOException, InterruptedException {
    Instant started = clock.instant();
    Listing listing = Inputs.list(request);
    try (Publication publication = Publication.open(out, settings)) {
      Glance glance =
          request.reuse() == Reuse.Which.SUCCEEDED
              ? Glance.without(settings)
              : Glance.at(listing, settings, started);
      Optional<Manifest> earlier = Manifest.read(out);
      if (request.reuse() == Reuse.Which.UNCHANGED
          && earlier.isPresent()
          && glance.isUnchanged(out, out.folder(HIDDEN), earlier.get())) {
        return unchanged(earlier.get());
      }
      return work(publication, listing, glance, started);
    }
  }

  private Outcome work(Publication publication, Listing listing, Glance glance, Instant started)
      throws IOException, InterruptedException {
    PieceReader reader = new PieceReader(request.files(), request.limits());
    Chunking chunking = Chunking.forShares(request.parallelism());
    Plan plan = Planner.plan(listing, request.files(), request.limits(), chunking);
    Reuse reuse = new Reuse(request.reuse(), publication.state());
    Job job = new Job(reader, request.fields(), request.names(), publication.parts(), reuse);
    Receipts receipts = new Receipts(publication.parts());
    ProgressWatch watch = ProgressWatch.over(receipts, progress);
    try {
      engine.run(job, plan.pieces());
    } finally {
      watch.close();
    }
    receipts.update();
    Tally tally = receipts.tally();
    tally.add(Tally.SKIPPED, plan.skipped());
    String inputHash = hash(receipts);
    Optional<Manifest> earlier = Manifest.read(out);
    refuseEmptiness(tally, earlier);
    if (request.reuse() == Reuse.Which.UNCHANGED
        && earlier.isPresent()
        && earlier.get().facts().inputHash().equals(inputHash)
        && glance.isOf(out, out.folder(HIDDEN), earlier.get())) {
      glance.save(out.folder(HIDDEN), earlier.get().facts());
      return unchanged(earlier.get());
    }
    RunFacts facts =
        new RunFacts(
            Program.version(),
            request.arguments(),
            request.folder().toAbsolutePath().toString(),
            started,
            plan.files().size(),
            inputHash,
            tally.counts());
    glance.save(out.folder(HIDDEN), facts);
    Manifest manifest = publication.publish(parts(receipts), facts, clock);
    return new Outcome(manifest, tally, true);
  }

  /**
   * A dataset is never replaced by one without an article; where there is none yet, one that only
   * says what was wrong is better than nothing.
   */
  private static void refuseEmptiness(Tally tally, Optional<Manifest> earlier)
      throws NoInputException {
    long failed = tally.get(Tally.FAILED);
    if (tally.get(Tally.ARTICLES) == 0 && (failed == 0 || earlier.isPresent())) {
      throw new NoInputException(
          String.format(
              Locale.ROOT,
              "there is no article in the input: %d files and entries could not be read, %d are no"
                  + " articles",
              failed,
              tally.get(Tally.SKIPPED)));
    }
  }

  private static Outcome unchanged(Manifest manifest) {
    Tally tally = new Tally();
    manifest.facts().counters().forEach(tally::add);
    return new Outcome(manifest, tally, false);
  }

  private static List<PartSummary> parts(Receipts receipts) {
    return receipts.all().stream().flatMap(receipt -> receipt.parts().stream()).toList();
  }

  private static String hash(Receipts receipts) {
    Hash hash = new Hash();
    receipts.all().forEach(receipt -> hash.add(receipt.hash()));
    return hash.hex();
  }
}
