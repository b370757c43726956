package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.NounGroup;
import duoshao.lexicon.PriceWords;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.List;
import java.util.Optional;

/**
 * Finds the grammatical subject of a clause, and tells when it stands against whom the text is on
 * about.
 */
public final class ClauseSubject {
  private ClauseSubject() {}

  /**
   * The clause's own subject: the first group of nouns before its verb, a sure one rather than
   * another.
   */
  static Optional<Subject> read(SubjectSite at) {
    Optional<Subject> item = itemOfList(at);
    if (item.isPresent()) {
      return item;
    }
    List<NounGroup> groups = at.groups();
    Optional<Subject> found =
        groups.isEmpty() || !groups.get(0).isFree()
            ? Optional.empty()
            : DealParties.actor(at, groups.get(0));
    if (found.isEmpty()) {
      found = ofGroups(groups, at.reader());
    }
    Optional<Subject> carried = at.topics().carried();
    boolean holds =
        found.isEmpty()
            || found.get().isSure()
            || isNamedPlace(found.get())
            || carried.isEmpty()
            || (outdoes(found.get(), carried.get())
                && !at.words().hasFigure(at.site().start(), at.site().figure()))
            || acts(at, groups)
            || opens(at, groups, found.get())
            || PriceWords.isOfInstrument(at.frame().metric(), found.get().text())
            || isEnumerated(at, found.get());
    return holds ? found : Optional.empty();
  }

  /**
   * 德保县37例、右江区2例, 甲省40家商店、乙省50家超市: the name or place right before the figure that a list goes on
   * with.
   */
  private static Optional<Subject> itemOfList(SubjectSite at) {
    Words words = at.words();
    int from = Math.min(at.frame().subjectEnd(), at.site().figure()) - 1;
    while (from > at.start() && !words.get(from).isMark("、") && !words.get(from - 1).isFigure()) {
      from--;
    }
    int before = from - 1;
    while (before > at.start() && !words.get(before).isMark("、")) {
      before--;
    }
    boolean goesOn =
        from > at.start() && words.get(from).isMark("、") && words.hasFigure(before, from);
    List<NounGroup> groups =
        goesOn ? NounGroup.in(words, from + 1, at.frame().subjectEnd()) : List.of();
    boolean alone = groups.size() == 1 && groups.get(0).from() == from + 1;
    return alone
        ? at.reader()
            .read(groups.get(0))
            .filter(s -> s.rule().equals("place") || (s.isSure() && isNamed(s, at)))
        : Optional.empty();
  }

  /** Whether a name is all that stands before the figure: 深圳北站13.6万人次, but not 岳麓科技70%股权. */
  private static boolean isNamed(Subject subject, SubjectSite at) {
    return subject.names().get(0).sort() != Name.Sort.OTHER && at.frame().metric().isEmpty();
  }

  /** 我国, 该国, 全省: a stand-in for a place says whose the figures are. */
  private static boolean isNamedPlace(Subject found) {
    return found.rule().equals("stand_in") && found.names().get(0).sort() == Name.Sort.PLACE;
  }

  /**
   * Whether one that is not sure takes the place of another: a place that of anything, a thing that
   * of a thing.
   */
  private static boolean outdoes(Subject found, Subject carried) {
    boolean ofPlace = carried.names().get(0).sort() == Name.Sort.PLACE;
    boolean things = found.rule().equals("noun_group") && !ofPlace;
    boolean places = found.rule().equals("place");
    return carried.isSure() ? places && ofPlace : things || places;
  }

  /**
   * 湖南|440家商店, 河南|已发放3000张证: a place that opens a clause of its own and does or has something,
   * where the text was on about another in a sentence before.
   */
  private static boolean opens(SubjectSite at, List<NounGroup> groups, Subject found) {
    NounGroup first = groups.get(0);
    boolean alone =
        found.rule().equals("place")
            && at.topics().inSentence().isEmpty()
            && first.isFree()
            && first.to() == first.from() + 1
            && at.words().skipAhead(at.start(), first.to()) == first.from();
    if (!alone) {
      return false;
    }
    Word next = at.words().get(first.to());
    return next.isFigure()
        || next.isVerb()
        || next.isSmall()
        || first.to() == at.frame().subjectEnd();
  }

  /** 公募、私募分别带来3000亿、2000亿: as many subjects as figures. */
  private static boolean isEnumerated(SubjectSite at, Subject subject) {
    int size = at.site().series().size();
    return size > 1 && subject.names().size() == size;
  }

  /** Whether a single common noun does what the verb right behind it says: 机构|净买入. */
  private static boolean acts(SubjectSite at, List<NounGroup> groups) {
    int verb = at.frame().subjectEnd();
    NounGroup last = groups.get(groups.size() - 1);
    boolean governs =
        verb < at.site().figure()
            && (at.words().get(verb).isVerb() || at.words().get(verb).is("以"));
    return governs
        && groups.size() == 1
        && last.isFree()
        && !at.words().get(last.to() - 1).isRole()
        && at.words().skipSmall(verb - 1, at.site().start()) == last.to() - 1;
  }

  /**
   * The subject that the free ones of some groups name; behind a verb of saying rather than before
   * it.
   */
  public static Optional<Subject> ofGroups(List<NounGroup> groups, SubjectReader reader) {
    Optional<Subject> found = Optional.empty();
    boolean foundSaid = false;
    for (NounGroup group : groups) {
      Optional<Subject> subject = group.isFree() ? reader.read(group) : Optional.empty();
      boolean betterSure =
          subject.isPresent() && subject.get().isSure() && group.isSaid() && !foundSaid;
      if (subject.isPresent() && (found.isEmpty() || !found.get().isSure() || betterSure)) {
        found = subject;
        foundSaid = group.isSaid();
      }
    }
    return found;
  }
}
