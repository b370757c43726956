package duoshao.figure.subject;

import duoshao.figure.site.Continuation;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Frame;
import duoshao.figure.site.NounGroup;
import duoshao.figure.site.Site;
import duoshao.sentence.Words;
import java.util.List;
import java.util.Optional;

/**
 * Where the subject of one figure is looked for.
 *
 * @param site the figure's place
 * @param start the first word of the clause that is searched
 * @param frame how it stands there
 * @param topics whom the text has spoken of
 * @param before the figures of the same sentence that stand before it
 */
public record SubjectSite(Site site, int start, Frame frame, Topics topics, List<Draft> before) {

  public SubjectSite(Site site, Frame frame, Topics topics, List<Draft> before) {
    this(site, site.start(), frame, topics, before);
  }

  /** The clause whose measure the figure's own continues. */
  public SubjectSite in(Continuation earlier) {
    return new SubjectSite(site, earlier.start(), Frame.level(earlier.phrase()), topics, before);
  }

  Words words() {
    return site.words();
  }

  public SubjectReader reader() {
    return new SubjectReader(words(), topics);
  }

  /** The groups of nouns before the frame, in the clause. */
  public List<NounGroup> groups() {
    return NounGroup.in(words(), start, frame.subjectEnd());
  }

  public Optional<Draft> previous() {
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }
}
