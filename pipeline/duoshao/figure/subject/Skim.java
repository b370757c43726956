package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.naming.ArticleNames;
import duoshao.naming.Name;
import duoshao.text.CharacterSet;
import duoshao.text.Span;
import java.util.Optional;

/**
 * Looks for names in stretches without figures, of which nothing else is read: all are mentioned,
 * one at the head of a clause becomes the topic.
 */
public final class Skim {
  /** What a clause ends with, and what may stand before its first word. */
  private static final CharacterSet ENDS = CharacterSet.of(",。;:!?\n");

  private static final CharacterSet LEADS = CharacterSet.of(" \"“(");

  private final Topics topics;
  private final ArticleNames names;
  private final String folded;

  public Skim(Topics topics, String folded) {
    this.topics = topics;
    this.names = topics.names();
    this.folded = folded;
  }

  /** Skims a stretch of the text, once. */
  public void over(Span stretch) {
    boolean head = true;
    Optional<Span> code = names.codeBracketAt(stretch.start());
    int at = code.isPresent() ? code.get().end() : stretch.start();
    while (at < stretch.end()) {
      Optional<ArticleNames.Found> found = names.at(folded, at);
      if (found.isPresent() && found.get().span().end() <= stretch.end()) {
        topics.mentions().note(found.get().name(), found.get().span());
        if (head) {
          head(found.get(), stretch.end());
        }
        head = false;
        at = found.get().span().end();
      } else {
        char c = folded.charAt(at);
        head = ENDS.contains(c) || (head && LEADS.contains(c));
        at++;
      }
    }
    topics.mentions().noteQuoted(stretch);
  }

  /** Takes the name at the head of a clause for who speaks, or for the topic. */
  private void head(ArticleNames.Found found, int end) {
    Name name = found.name();
    int behind = found.span().end();
    boolean listed = behind < end && folded.charAt(behind) == '、';
    boolean authority = !topics.hasTopic() && Topics.isAuthority(name);
    if (topics.judges(name, behind) || authority || isSpeech(name, behind)) {
      topics.hear(name);
    } else if (name.isParty() && !(listed && topics.hasTopic())) {
      topics.set(Subject.of(name, "skimmed", true));
    }
  }

  /** 连大海：, 连大海表示: a person who speaks. */
  private boolean isSpeech(Name name, int behind) {
    return (name.sort() == Name.Sort.PERSON || name.hasFormOfPerson())
        && (folded.startsWith(":", behind)
            || folded.startsWith("表示", behind)
            || folded.startsWith("认为", behind)
            || folded.startsWith("指出", behind));
  }
}
