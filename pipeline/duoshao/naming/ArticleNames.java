package duoshao.naming;

import static java.util.stream.Collectors.toMap;

import duoshao.article.Article;
import duoshao.article.NamedEntity;
import duoshao.lexicon.NameDictionary;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.SpeakerWords;
import duoshao.lexicon.Vocabulary;
import duoshao.nlp.Segmenter;
import duoshao.text.Span;
import duoshao.text.TextFolding;
import duoshao.text.WordTrie;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The names that one article makes known, and those of the dictionary that it uses. Where several
 * sources know a form, the first wins: the markup, brackets with codes or short forms, what stands
 * beside 平台, tags, the heads of clauses, what recurs at them.
 *
 * <p>Long and short names of one party are one name, under the short one.
 */
public final class ArticleNames {
  private static final int MOST_LEARNED = 64;

  /** What the dictionary calls the sorts of names. */
  private static final Map<String, Name.Sort> SORTS =
      NameDictionary.SORTS.stream()
          .collect(toMap(word -> word, word -> Name.Sort.valueOf(word.toUpperCase(Locale.ROOT))));

  private final String text;
  private final NameDictionary dictionary;
  private final Map<String, Name> introduced = new LinkedHashMap<>();
  private final Map<String, Name> learned = new LinkedHashMap<>();
  private final WordTrie<Name> trie;
  private final List<Span> codeBrackets;
  private final Headlines headlines;

  /** The codes that the article itself gives. */
  private final Set<String> tiedCodes = new HashSet<>();

  public ArticleNames(
      Article article, String folded, NameDictionary dictionary, Segmenter segmenter) {
    this.text = article.text();
    this.dictionary = dictionary;
    for (NamedEntity entity : article.entities()) {
      if (entity.kind() == NamedEntity.Kind.SECURITY && NameShape.hasLetter(entity.name())) {
        add(
            new Introduction(
                entity.name(), new Name(entity.name(), entity.code(), Name.Sort.ORGANISATION)));
      }
    }
    this.headlines = new Headlines(folded, dictionary, segmenter);
    Vocabulary vocabulary = Vocabulary.shipped();
    NameShape shape = new NameShape(segmenter, vocabulary);
    BracketNames brackets =
        new BracketNames(text, folded, dictionary, shape, Optional.of(headlines));
    for (Introduction name : brackets.names()) {
      add(name);
    }
    this.codeBrackets = brackets.codeBrackets();
    addNew(new PlatformNames(folded, vocabulary, segmenter).names());
    addNew(new TaggedNames(folded, segmenter).names());
    addNew(new HeadNames(text, folded, vocabulary, shape, dictionary).names());
    addNew(new RecurringHeads(text, dictionary, shape).names());
    Map<String, Name> foldedNames = new LinkedHashMap<>();
    for (Map.Entry<String, Name> name : introduced.entrySet()) {
      foldedNames.put(TextFolding.fold(name.getKey()), name.getValue());
      tiedCodes.add(name.getValue().code());
    }
    this.trie = new WordTrie<>(foldedNames);
  }

  /** A name in the text. */
  public record Found(Span span, Name name) {}

  /** The longest name that begins at {@code at}; the article's own before the dictionary's. */
  public Optional<Found> at(String folded, int at) {
    Optional<WordTrie.Match<Name>> own = trie.longestAt(folded, at);
    Optional<WordTrie.Match<NameDictionary.Entry>> listed = dictionary.longestAt(folded, at);
    if (own.isPresent()
        && (listed.isEmpty() || listed.get().span().length() <= own.get().span().length())) {
      return Optional.of(new Found(own.get().span(), own.get().meaning()));
    }
    if (listed.isPresent()) {
      return Optional.of(new Found(listed.get().span(), name(listed.get().meaning())));
    }
    return learned.isEmpty() ? Optional.empty() : learnedAt(folded, at);
  }

  private Optional<Found> learnedAt(String folded, int at) {
    for (Map.Entry<String, Name> entry : learned.entrySet()) {
      if (folded.startsWith(entry.getKey(), at)) {
        return Optional.of(new Found(new Span(at, at + entry.getKey().length()), entry.getValue()));
      }
    }
    return Optional.empty();
  }

  /** The bracket with a security code that opens at {@code at}. */
  public Optional<Span> codeBracketAt(int at) {
    int low = 0;
    int high = codeBrackets.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codeBrackets.get(middle).start() < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < codeBrackets.size() && codeBrackets.get(low).start() == at
        ? Optional.of(codeBrackets.get(low))
        : Optional.empty();
  }

  /** The headlines that stand glued together in a line. */
  public Headlines headlines() {
    return headlines;
  }

  /** Makes a name known that the text has shown to be one: the holder in 股东李某. */
  public void learn(Name name) {
    boolean isNew = name.sort() == Name.Sort.OTHER || name.sort() == Name.Sort.PERSON;
    if (isNew && name.canonical().length() > 1 && learned.size() < MOST_LEARNED) {
      learned.put(TextFolding.fold(name.canonical()), name);
    }
  }

  /** The known name that is written {@code written}, or a new one of no known sort. */
  public Name named(String written) {
    Optional<Found> found = at(TextFolding.fold(written), 0);
    if (found.isPresent() && found.get().span().length() == written.length()) {
      return found.get().name();
    }
    Optional<Name> within = knownWithin(written);
    return within.isPresent() ? within.get() : Name.of(written, Name.Sort.OTHER);
  }

  /** The known name of an organisation that is written {@code written}, or a new one. */
  public Name organisation(String written) {
    int site = written.endsWith("网站") ? written.length() - 2 : 0;
    if (site > 0 && Organisations.isAuthority(written.substring(0, site))) {
      return organisation(written.substring(0, site)); // 统计局|网站
    }
    Name name = named(written);
    return name.sort() == Name.Sort.OTHER ? Name.of(written, HeadNames.sort(written)) : name;
  }

  /** The known name of a person that is written {@code written}, or a new one. */
  public Name person(String written) {
    Name name = named(written);
    return name.sort() == Name.Sort.OTHER ? Name.of(written, Name.Sort.PERSON) : name;
  }

  /** The security that the article is about first: the first name with a code. */
  public Optional<Name> first() {
    for (Name name : introduced.values()) {
      if (!name.code().isEmpty()) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** 江苏江南高纤股份有限公司 is 江南高纤, whose code the article gives. */
  private Optional<Name> knownWithin(String organisation) {
    if (!organisation.endsWith("公司")) {
      return Optional.empty();
    }
    for (Map.Entry<String, Name> entry : introduced.entrySet()) {
      String written = entry.getKey();
      if (!entry.getValue().code().isEmpty()
          && written.length() >= 3
          && organisation.length() > written.length()
          && organisation.contains(written)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private void add(Introduction introduction) {
    introduced.putIfAbsent(introduction.written(), introduction.name());
  }

  /** Adds the names that do not only lengthen one that is known. */
  private void addNew(List<Introduction> names) {
    for (Introduction name : names) {
      String written = name.written();
      if (!SpeakerWords.isOfficeHolder(written) && !lengthensKnown(written)) {
        add(isListedAuthority(written) ? authority(name) : name);
      }
    }
  }

  private boolean lengthensKnown(String written) {
    for (String known : introduced.keySet()) {
      if (written.contains(known)) {
        return true;
      }
    }
    return false;
  }

  /** 乘联会：, though it stands at the head of a line as a company does. */
  private boolean isListedAuthority(String written) {
    Optional<WordTrie.Match<NameDictionary.Entry>> listed =
        dictionary.longestAt(TextFolding.fold(written), 0);
    return listed.isPresent()
        && listed.get().span().length() == written.length()
        && listed.get().meaning().sort().equals("authority");
  }

  private static Introduction authority(Introduction introduction) {
    String written = introduction.written();
    return new Introduction(written, Name.of(written, Name.Sort.AUTHORITY));
  }

  /** A name of the dictionary; with its code only where the article gives that code too. */
  private Name name(NameDictionary.Entry entry) {
    String code = tiedCodes.contains(entry.code()) ? entry.code() : "";
    return new Name(entry.name(), code, Objects.requireNonNull(SORTS.get(entry.sort())));
  }
}
