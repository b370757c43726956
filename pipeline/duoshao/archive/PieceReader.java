package duoshao.archive;

import duoshao.archive.Piece.FileRun;
import duoshao.archive.Piece.LineRun;
import duoshao.archive.Piece.Refusal;
import duoshao.archive.Piece.StreamShare;
import duoshao.archive.Piece.ZipRun;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.channels.SeekableByteChannel;

/**
 * Reads pieces of work: one article at a time, in order, in the memory of one. What cannot be read
 * is a dead letter, and the rest of the piece is read all the same where that is possible.
 */
public final class PieceReader implements Serializable {
  private final Opener opener;
  private final Limits limits;

  public PieceReader(Opener opener, Limits limits) {
    this.opener = opener;
    this.limits = limits;
  }

  /** Hands everything that the piece holds to the sink. */
  public void read(Piece piece, Sink sink) {
    Chunk chunk = new Chunk(piece.number(), 0, sink);
    if (piece instanceof FileRun run) {
      run.files().forEach(file -> readFile(file, chunk));
    } else if (piece instanceof ZipRun run) {
      readZip(run, chunk);
    } else if (piece instanceof LineRun run) {
      readLines(run, chunk);
    } else if (piece instanceof StreamShare share) {
      new StreamShareReader(opener, limits, share, sink).read();
    } else if (piece instanceof Refusal refusal) {
      refusal.letters().forEach(chunk::deadLetter);
    }
  }

  private void readFile(InputFile file, Chunk chunk) {
    Intake intake = new Intake(limits);
    try (SeekableByteChannel channel = opener.open(file.location())) {
      if (FileKind.isPacked(file.source())) {
        InputStream content = ByteStreams.unpacked(channel);
        intake.takeArticle(chunk, file.source(), file.named(), content);
      } else {
        readPlain(file, channel, intake, chunk);
      }
    } catch (IOException e) {
      chunk.deadLetter(file.source(), Problem.of(e));
    }
  }

  private static void readPlain(
      InputFile file, SeekableByteChannel channel, Intake intake, Chunk chunk) throws IOException {
    long size = channel.size();
    if (!intake.isRefused(chunk, file.source(), size)) {
      byte[] bytes = ByteStreams.next(channel, (int) size);
      intake.takeArticle(chunk, file.source(), file.named(), bytes);
    }
  }

  private void readZip(ZipRun run, Chunk chunk) {
    try (SeekableByteChannel channel = opener.open(run.archive().location())) {
      ZipEntryReader reader = new ZipEntryReader(channel, run.archive().source(), limits);
      run.entries().forEach(entry -> reader.read(entry, chunk));
    } catch (IOException e) {
      chunk.deadLetter(run.archive().source(), Problem.of(e));
    }
  }

  private void readLines(LineRun run, Chunk chunk) {
    String source = run.file().source();
    try (SeekableByteChannel channel = opener.open(run.file().location())) {
      InputStream content = ByteStreams.slice(channel, run.start(), run.end() - run.start());
      LineReader lines = new LineReader(content, run.firstLine(), limits.articleBytes());
      new Intake(limits).takeLines(chunk, source, lines);
    } catch (IOException e) {
      chunk.deadLetter(source, Problem.of(e));
    }
  }
}
