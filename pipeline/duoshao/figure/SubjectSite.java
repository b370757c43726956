package duoshao.figure;

import duoshao.sentence.Words;
import java.util.List;
import java.util.Optional;

/**
 * Where the subject of one figure is looked for.
 *
 * @param site the figure's place
 * @param frame how it stands there
 * @param topics whom the text has spoken of
 * @param before the figures of the same sentence that stand before it
 */
record SubjectSite(Site site, Frame frame, Topics topics, List<Draft> before) {

  Words words() {
    return site.words();
  }

  SubjectReader reader() {
    return new SubjectReader(words(), topics);
  }

  /** The groups of nouns before the frame, in the clause. */
  List<NounGroup> groups() {
    return NounGroup.in(words(), site.start(), frame.subjectEnd());
  }

  Optional<Draft> previous() {
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }
}
