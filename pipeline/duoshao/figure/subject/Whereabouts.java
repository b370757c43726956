package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.naming.Name;
import java.util.Optional;

/**
 * Where what is measured is so, when a text names nobody that it could be about: in the place that
 * a sentence was on about last or whose authority spoke last, else in the nation, where an
 * authority of no place speaks.
 */
final class Whereabouts {
  private Optional<Subject> last = Optional.empty();

  /** Notes whom a sentence is about. */
  void note(Subject subject) {
    Name name = subject.names().get(0);
    boolean place =
        subject.names().size() == 1
            && name.sort() == Name.Sort.PLACE
            && !name.canonical().equals("国内")
            && !name.canonical().equals("海外");
    last = place ? Optional.of(subject.withRule("place_before")) : last;
  }

  /** Notes the place whose authority speaks. */
  void tell(Name place) {
    boolean world = place.canonical().equals("世界");
    Name told = world ? Name.of("全球", Name.Sort.PLACE) : place;
    last = Optional.of(Subject.of(told, "of_country", false));
  }

  /** The last place; of what is no measure, only the one whose authority spoke. */
  Optional<Subject> last(boolean isMeasure) {
    return isMeasure || (last.isPresent() && last.get().rule().equals("of_country"))
        ? last
        : Optional.empty();
  }

  /** 国家卫健委：, 统计局表示: the nation, or the place, for which the authority counts. */
  static Optional<Subject> nation(Name speaker) {
    if (speaker.sort() != Name.Sort.AUTHORITY) {
      return Optional.empty();
    }
    Optional<Subject> own =
        LastPlaces.of(speaker)
            .filter(place -> !place.canonical().equals("中国"))
            .map(place -> Subject.of(place, "of_country", false));
    return own.isPresent() || !Speakers.isNational(speaker.canonical())
        ? own
        : Optional.of(Subject.of(Name.of("全国", Name.Sort.PLACE), "nation", false));
  }
}
