package duoshao.archive;

import duoshao.article.DeadLetter;
import duoshao.article.RawArticle;

/** Takes what a piece of work holds, in order, one at a time. */
public interface Sink {
  void article(Place place, RawArticle article);

  void deadLetter(Place place, DeadLetter letter);

  /**
   * A file that is no article and does not claim to be one: a picture beside the posts.
   *
   * @param source as {@link RawArticle#source()}
   */
  void skipped(String source);
}
