package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.lexicon.Organisations;
import duoshao.naming.ArticleNames;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import java.util.Optional;
import java.util.function.Supplier;

/** Whom the text is speaking of: the subject carried over clauses, sentences and paragraphs. */
public final class Topics {
  private static final int MOST_TOPICS = 3;

  private final ArticleNames names;
  private final String folded;
  private final Mentions mentions;
  private Optional<Subject> topic = Optional.empty();
  private Optional<Subject> party = Optional.empty();
  private Optional<Subject> inSentence = Optional.empty();
  private Optional<Subject> main;
  private final Optional<Subject> place;
  private Optional<Name> speaker = Optional.empty();
  private Optional<Name> authority = Optional.empty();
  private final Whereabouts whereabouts = new Whereabouts();
  private final Voices voices;
  private boolean speaking;
  private final LastPlaces places = new LastPlaces();
  private final Breakdown breakdown = new Breakdown();
  private boolean tentative;
  private boolean inTitle;
  private boolean topicFromTitle;

  public Topics(ArticleNames names, String text, String folded) {
    this.names = names;
    this.folded = folded;
    this.mentions = new Mentions(text, folded);
    this.voices = new Voices(folded);
    int titleEnd = text.indexOf('\n');
    String title = titleEnd < 0 ? "" : text.substring(0, titleEnd);
    this.place = TitlePlace.of(title);
    if (place.isPresent()) {
      places.note(place.get().names().get(0));
    }
    Optional<Name> first = names.first();
    this.main =
        first.isPresent() && title.contains(first.get().canonical())
            ? Optional.of(Subject.of(first.get(), "title", true))
            : Optional.empty();
    this.topicFromTitle = main.isPresent();
  }

  /** Goes on to a paragraph; 0 is the title. */
  public void enterParagraph(int index) {
    inTitle = index == 0;
    breakdown.enterParagraph();
    topic = party.isPresent() && topic.isPresent() && isPerson(topic.get()) ? party : topic;
  }

  /** Whether a subject is a person, by its sort or, where that is not known, by its form. */
  private static boolean isPerson(Subject subject) {
    Name name = subject.names().get(0);
    return name.hasFormOfPerson()
        || name.sort() == Name.Sort.PERSON
        || subject.rule().equals("holder");
  }

  public void enterSentence() {
    inSentence = Optional.empty();
    speaking = false;
    breakdown.enterSentence();
  }

  /** Notes who speaks of others: a broker, a ministry, a statistician; the title is not on him. */
  void hear(Name name) {
    speaker = Optional.of(name);
    authority = name.sort() == Name.Sort.AUTHORITY ? speaker : Optional.empty();
    if (topic.isEmpty() && main.isPresent() && main.get().names().contains(name)) {
      main = Optional.empty();
      topicFromTitle = false;
    }
  }

  /** Notes a person who speaks, and the authority that he speaks for, if he speaks for one. */
  void hear(Name person, Optional<Name> office) {
    hear(person);
    authority = office.isPresent() ? office : authority;
  }

  /** Whether a house that judges of others is named right before {@code at}. */
  boolean judges(Name name, int at) {
    return Judgement.follows(name, folded, at);
  }

  /** Notes that an authority speaks in the sentence, which is then not about whom the text was. */
  void speak(Name authority) {
    hear(authority);
    speaking = true;
    inSentence = Optional.empty();
  }

  /** Whether an authority speaks in the sentence. */
  boolean isSpeaking() {
    return speaking;
  }

  /** Makes a subject the one that the sentence is about, and if it is sure, the text. */
  void set(Subject subject) {
    if (voices.contains(subject)) {
      return;
    }
    inSentence = Optional.of(subject);
    boolean part = breakdown.isOn() && subject.names().get(0).sort() == Name.Sort.PLACE;
    if (!part) {
      whereabouts.note(subject);
    }
    boolean authority = isAuthority(subject.names().get(0));
    boolean list = subject.names().size() > MOST_TOPICS;
    boolean aside = part || subject.rule().equals("latter"); // 收购某公司，后者拥有…
    if (subject.isSure() && !authority && !list && !aside) {
      topic = inSentence;
      party = isPerson(subject) ? party : topic;
      topicFromTitle = inTitle;
      main = main.isEmpty() ? inSentence : main;
    }
  }

  /** Whether a name is that of an authority, which counts others; a central bank is no such. */
  static boolean isAuthority(Name name) {
    return name.sort() == Name.Sort.AUTHORITY && !Organisations.isCentralBank(name.canonical());
  }

  /** Goes back to what the sentence was about before a bracket. */
  public void restore(Optional<Subject> before) {
    inSentence = before;
  }

  /** Goes on to the parts of what the text is about, or back to the whole. */
  public void enterParts(boolean parts) {
    breakdown.enter(parts);
  }

  /** Goes into a bracket that the sentence leaves open. */
  public void openBracket() {
    breakdown.open(inSentence);
  }

  /** Goes out of a bracket that a sentence before has opened. */
  public void closeBracket() {
    if (breakdown.isOpen()) {
      inSentence = breakdown.close();
    }
  }

  public Optional<Subject> inSentence() {
    return inSentence;
  }

  /** Whether the text itself, and not only its title, has been about somebody. */
  boolean hasTopic() {
    return topic.isPresent();
  }

  /** The topic of the text so far. */
  Optional<Subject> current() {
    return topic.isPresent() ? topic : main;
  }

  /** Whom the title, or the first sentence that names somebody, is about. */
  Optional<Subject> main() {
    return main;
  }

  /** Whom a clause without a subject is about. */
  public Optional<Subject> carried() {
    return speaking || inSentence.isPresent() ? inSentence : current();
  }

  /** The topic of the text so far that is no person. */
  Optional<Subject> currentParty() {
    return partyOf(current());
  }

  /** Whom a clause without a subject is about, if it cannot be a person. */
  Optional<Subject> carriedParty() {
    return partyOf(carried());
  }

  /** The subject itself, or if it is a person the party before. */
  private Optional<Subject> partyOf(Optional<Subject> subject) {
    return subject.isPresent() && !isPerson(subject.get()) ? subject : party;
  }

  /** Whether the one carried into a clause of the body was last named in the title. */
  boolean carriesTitle() {
    return !inTitle && topicFromTitle && inSentence.isEmpty();
  }

  /** The place that the title names first: the last resort of a text that names no party. */
  Optional<Subject> place() {
    return place;
  }

  /**
   * Where what is measured is so, when nothing else is known.
   *
   * @param isMeasure whether it is a measure; what is only counted may be anywhere
   */
  Optional<Subject> anywhere(boolean isMeasure) {
    Optional<Subject> last = whereabouts.last(isMeasure);
    return last.isPresent() || authority.isEmpty() || carried().isPresent()
        ? last
        : Whereabouts.nation(authority.get());
  }

  /** Notes an authority that speaks of its place. */
  void hearOf(Name place, Name authority) {
    hear(authority);
    set(Subject.of(place, "of_country", false));
    whereabouts.tell(place);
  }

  /** Whether nothing better is known yet than a subject that is not sure. */
  boolean isOpenTo(Subject subject) {
    Optional<Subject> carried = carried();
    return !speaking
        && (carried.isEmpty() || carried.get().rule().equals("counted"))
        && (place.isEmpty() || Organisations.ending(subject.text()).isPresent());
  }

  /** Who spoke of others last. */
  Optional<Name> speaker() {
    return speaker;
  }

  /** Whether it is who spoke of others last. */
  boolean isSpeaker(Subject subject) {
    return speaker.isPresent() && subject.names().contains(speaker.get());
  }

  /** Makes a name known that the text has shown to be one. */
  void learn(Name name) {
    if (!tentative) {
      names.learn(name);
    }
  }

  /** What a rule finds, without anything learned from it. */
  <T> T tentatively(Supplier<T> rule) {
    tentative = true;
    try {
      return rule.get();
    } finally {
      tentative = false;
    }
  }

  ArticleNames names() {
    return names;
  }

  /** The places mentioned last. */
  LastPlaces places() {
    return places;
  }

  /** The names mentioned so far. */
  public Mentions mentions() {
    return mentions;
  }

  /** Notes the names among the words of a sentence. */
  public void mention(Word word) {
    places.note(word);
    mentions.note(word);
  }
}
