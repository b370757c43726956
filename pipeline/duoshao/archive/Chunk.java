package duoshao.archive;

import duoshao.article.DeadLetter;
import duoshao.article.RawArticle;

/** Hands on what one chunk holds, and counts the positions. */
final class Chunk {
  private final int piece;
  private final int number;
  private final Sink sink;
  private int position;

  Chunk(int piece, int number, Sink sink) {
    this.piece = piece;
    this.number = number;
    this.sink = sink;
  }

  int number() {
    return number;
  }

  void article(RawArticle article) {
    sink.article(new Place(piece, number, position++), article);
  }

  void deadLetter(String source, String reason) {
    deadLetter(new DeadLetter(source, DeadLetter.Stage.READ, reason, ""));
  }

  void deadLetter(DeadLetter letter) {
    sink.deadLetter(new Place(piece, number, position++), letter);
  }

  void skipped(String source) {
    sink.skipped(source);
  }
}
