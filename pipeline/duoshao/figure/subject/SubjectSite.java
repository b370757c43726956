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
 * @param reader of the groups of nouns of the sentence
 * @param before the figures of the same sentence that stand before it
 */
public record SubjectSite(
    Site site, int start, Frame frame, SubjectReader reader, List<Draft> before) {

  public SubjectSite(Site site, Frame frame, SubjectReader reader, List<Draft> before) {
    this(site, site.start(), frame, reader, before);
  }

  /** The clause whose measure the figure's own continues. */
  public SubjectSite in(Continuation earlier) {
    return new SubjectSite(site, earlier.start(), Frame.level(earlier.phrase()), reader, before);
  }

  Words words() {
    return site.words();
  }

  /** Whom the text has spoken of. */
  Topics topics() {
    return reader.topics();
  }

  /** The groups of nouns before the frame, in the clause. */
  public List<NounGroup> groups() {
    return NounGroup.in(words(), start, frame.subjectEnd());
  }

  public Optional<Draft> previous() {
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }
}
