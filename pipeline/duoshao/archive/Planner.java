package duoshao.archive;

import duoshao.archive.Piece.FileRun;
import duoshao.archive.Piece.LineRun;
import duoshao.archive.Piece.Refusal;
import duoshao.archive.Piece.StreamShare;
import duoshao.archive.Piece.ZipRun;
import duoshao.article.DeadLetter;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts the input into pieces of work. It opens archives and JSONL files to see where they can be
 * cut, but unpacks and parses nothing.
 */
public final class Planner {
  /**
   * A file that can only be read from its beginning is shared by one worker for each so many bytes.
   */
  private static final long SHARE_BYTES = 1 << 20;

  private final Opener opener;
  private final Limits limits;
  private final Chunking chunking;
  private final List<Piece> pieces = new ArrayList<>();
  private final List<InputFile> files = new ArrayList<>();
  private final List<InputFile> run = new ArrayList<>();
  private final List<DeadLetter> letters = new ArrayList<>();
  private long runBytes;
  private long skipped;
  private int number;

  private Planner(Opener opener, Limits limits, Chunking chunking) {
    this.opener = opener;
    this.limits = limits;
    this.chunking = chunking;
  }

  /** The work that these files make. */
  public static Plan plan(Listing listing, Opener opener, Limits limits, Chunking chunking) {
    Planner planner = new Planner(opener, limits, chunking);
    for (Listing.Item item : listing.items()) {
      if (item instanceof Listing.Found found) {
        planner.add(found.file());
      } else if (item instanceof Listing.Lost lost) {
        planner.endRun();
        planner.letters.add(lost.letter());
      }
    }
    planner.endRun();
    planner.endRefusal();
    return new Plan(planner.pieces, planner.files, listing.skipped() + planner.skipped);
  }

  private void add(InputFile file) {
    endRefusal();
    files.add(file);
    switch (file.kind()) {
      case ARTICLE, NO_ENDING, OTHER -> addToRun(file);
      case LINES -> addLines(file);
      case ZIP -> addZip(file);
      case TAR, PACKED_TAR, PACKED_LINES -> addStream(file);
      case OTHER_ARCHIVE ->
          refuse(file, "an archive of this kind is not read: pack it as .zip or .tar.gz");
    }
  }

  private void addToRun(InputFile file) {
    boolean full = run.size() == chunking.articles() || runBytes + file.size() > chunking.bytes();
    if (full) {
      endRun();
    }
    run.add(file);
    runBytes += file.size();
  }

  private void endRun() {
    if (!run.isEmpty()) {
      pieces.add(new FileRun(number++, run));
      run.clear();
      runBytes = 0;
    }
  }

  private void endRefusal() {
    if (!letters.isEmpty()) {
      pieces.add(new Refusal(number++, letters));
      letters.clear();
    }
  }

  private void refuse(InputFile file, String reason) {
    endRun();
    letters.add(new DeadLetter(file.source(), DeadLetter.Stage.READ, reason, ""));
  }

  private void addStream(InputFile file) {
    endRun();
    int shares = (int) Math.min(chunking.shares(), 1 + file.size() / SHARE_BYTES);
    for (int share = 0; share < shares; share++) {
      pieces.add(new StreamShare(number, file, share, shares, chunking.articles()));
    }
    number++;
  }

  private void addLines(InputFile file) {
    endRun();
    try (SeekableByteChannel channel = opener.open(file.location())) {
      LineScan scan = new LineScan(channel, chunking);
      for (Optional<LineScan.Lines> lines = scan.next(); lines.isPresent(); lines = scan.next()) {
        LineScan.Lines found = lines.get();
        pieces.add(new LineRun(number++, file, found.start(), found.end(), found.first()));
      }
    } catch (IOException e) {
      refuse(file, Problem.of(e));
    }
  }

  private void addZip(InputFile file) {
    endRun();
    try (SeekableByteChannel channel = opener.open(file.location())) {
      addEntries(file, new ZipScan(channel, limits, chunking));
    } catch (IOException e) {
      refuse(file, Problem.of(e));
    }
  }

  /** Adds the entries of a zip archive, also those before the place where it is damaged. */
  private void addEntries(InputFile file, ZipScan scan) throws IOException {
    List<ZipEntrySlice> chunk = new ArrayList<>();
    try {
      while (scan.fill(chunk)) {
        pieces.add(new ZipRun(number++, file, chunk));
        chunk.clear();
      }
    } finally {
      if (!chunk.isEmpty()) {
        pieces.add(new ZipRun(number++, file, chunk));
      }
      skipped += scan.skipped();
    }
    if (scan.count() == 0) {
      refuse(file, "there is no file in it");
    }
  }
}
