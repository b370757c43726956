package duoshao.sentence;

import duoshao.lexicon.Organisations;
import duoshao.lexicon.Places;
import duoshao.lexicon.Term;
import duoshao.naming.ArticleNames;
import duoshao.naming.Name;
import duoshao.text.Span;
import duoshao.text.WordTrie;
import java.util.Optional;
import java.util.Set;

/** Reads the names that an article is known to hold, and what stands in quotation marks. */
final class NameReader {
  private static final int WHOLE = 4;

  /** What the letters of a model are not: those of a quarter, a half, a paper, an offering. */
  private static final Set<String> NO_MODELS = Set.of("Q", "H", "FY", "CP", "SCP", "MTN", "PPN");

  /** What letters and digits number that are no model: a round, a building, a terminal, a grade. */
  private static final String BEHIND_LETTERED = ".,%/-级股轮栋座号期区幢馆厂航线层类";

  private static final int LONGEST_MODEL = 3;

  private final LexicalText text;
  private final ArticleNames names;
  private final FixedSpans fixed;

  NameReader(LexicalText text, ArticleNames names, FixedSpans fixed) {
    this.text = text;
    this.names = names;
    this.fixed = fixed;
  }

  /** The name that begins at {@code at}. */
  Optional<Word> at(int at, int end) {
    Optional<ArticleNames.Found> found = names.at(text.folded(), at);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Span span = found.get().span();
    boolean isFree =
        span.end() <= end
            && fixed.leaveFree(span)
            && !isInsideRole(at)
            && !isCutFromPlace(span)
            && !endsInside(span)
            && !isCutFromWords(span);
    return isFree ? Optional.of(extended(found.get(), end)) : Optional.empty();
  }

  /** 瑞信 in 百瑞信托: no short name ends inside what other names end in. */
  private boolean endsInside(Span name) {
    return name.length() == 2
        && Organisations.strongEndingAt(text.folded(), name.end() - 1)
            .filter(match -> match.span().end() > name.end())
            .isPresent();
  }

  /** 东方 in 上海东方, but not 招标中|东方重工: four characters and more are whole. */
  private boolean isCutFromPlace(Span name) {
    return name.length() < WHOLE && Places.reachesOver(text.folded(), name.start());
  }

  /** 高通 in 高通胀 and in 提高通过率, 中金 in 其中金华: two characters of two words are no name. */
  private boolean isCutFromWords(Span name) {
    return name.length() == 2
        && (reachesOver(name.start() - 1, name.start())
            || reachesOver(name.end() - 1, name.end())
            || Places.reachesOver(text.folded(), name.end()));
  }

  /** Whether a word that we know begins at {@code from} and ends behind {@code at}. */
  private boolean reachesOver(int from, int at) {
    Optional<WordTrie.Match<Term>> word =
        from >= 0 ? text.vocabulary().longestAt(text.folded(), from) : Optional.empty();
    return word.isPresent() && word.get().span().end() > at;
  }

  /** 东吴 in 股东吴某: no name begins inside the word for what somebody is. */
  private boolean isInsideRole(int at) {
    Optional<WordTrie.Match<Term>> word =
        at > 0 ? text.vocabulary().longestAt(text.folded(), at - 1) : Optional.empty();
    return word.isPresent() && word.get().span().end() > at && word.get().meaning().isRole();
  }

  /** A name with what makes it longer: 腾讯控股有限公司 stays 腾讯控股, 滴滴金融 is another party than 滴滴. */
  private Word extended(ArticleNames.Found found, int end) {
    boolean organisation = found.name().sort() == Name.Sort.ORGANISATION;
    int to = found.span().end();
    boolean legal = true;
    Optional<WordTrie.Match<String>> more =
        organisation ? Organisations.extensionAt(text.folded(), to) : Optional.empty();
    while (more.isPresent() && more.get().span().end() <= end) {
      boolean isLegal = more.get().meaning().equals("legal");
      boolean whole = text.charAt(to - 1) == '司';
      if (whole && !isLegal) {
        break;
      }
      legal &= isLegal;
      to = more.get().span().end();
      more = Organisations.extensionAt(text.folded(), to);
    }
    int model = organisation ? behindModel(to, end) : to;
    if (model > to) {
      Span span = new Span(found.span().start(), model);
      return text.name(span, "", Name.of(span.of(text.written()), Name.Sort.PRODUCT));
    }
    Span span = new Span(found.span().start(), to);
    Name name = legal ? found.name() : names.organisation(span.of(text.written()));
    return text.name(span, "", name);
  }

  /**
   * Where the letters and digits end that make a name one of its products: 小鹏|P7, 凯迪拉克|XT6; not
   * 某某科技|Q3.
   */
  private int behindModel(int from, int end) {
    int digits = from;
    while (digits < end && isCapital(digits)) {
      digits++;
    }
    int to = digits;
    while (to < end && text.isDigit(to)) {
      to++;
    }
    boolean goesOn =
        to < end && (text.isLatin(to) || BEHIND_LETTERED.indexOf(text.charAt(to)) >= 0);
    boolean model =
        digits > from
            && digits - from <= LONGEST_MODEL
            && to > digits
            && to - digits < LONGEST_MODEL
            && !goesOn
            && !NO_MODELS.contains(text.folded().substring(from, digits));
    return model ? to : from;
  }

  private boolean isCapital(int at) {
    char c = text.charAt(at);
    return c >= 'A' && c <= 'Z';
  }

  /** Whether what stands between two quotation marks is a name that the text or a list knows. */
  boolean knows(Span quotation) {
    Span inner = new Span(quotation.start() + 1, quotation.end() - 1);
    return names
        .at(text.folded(), inner.start())
        .filter(found -> found.span().equals(inner))
        .isPresent();
  }

  /** The name between two quotation marks; the word holds the marks too. */
  Word quoted(Span quotation) {
    Span inner = new Span(quotation.start() + 1, quotation.end() - 1);
    Name name =
        names
            .at(text.folded(), inner.start())
            .filter(found -> found.span().equals(inner))
            .map(ArticleNames.Found::name)
            .orElse(Name.of(inner.of(text.written()), Name.Sort.OTHER));
    return text.name(quotation, "", name);
  }
}
