package duoshao.figure;

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
record SubjectSite(Site site, int start, Frame frame, Topics topics, List<Draft> before) {

  SubjectSite(Site site, Frame frame, Topics topics, List<Draft> before) {
    this(site, site.start(), frame, topics, before);
  }

  /** The clause whose measure the figure's own continues. */
  SubjectSite in(Continuation earlier) {
    return new SubjectSite(site, earlier.start(), Frame.level(earlier.phrase()), topics, before);
  }

  Words words() {
    return site.words();
  }

  SubjectReader reader() {
    return new SubjectReader(words(), topics);
  }

  /** The groups of nouns before the frame, in the clause. */
  List<NounGroup> groups() {
    return NounGroup.in(words(), start, frame.subjectEnd());
  }

  Optional<Draft> previous() {
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }
}
