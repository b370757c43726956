package duoshao.figure.statement;

import duoshao.article.Article;
import duoshao.figure.Decision;
import duoshao.figure.Figure;
import duoshao.figure.site.Draft;
import duoshao.text.CodePoints;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Gives the drafts of an article their ids and makes figures of them. */
final class FigureWriter {
  /** Never fed itself: each article hashes with a copy, since asking for a new one costs more. */
  private static final MessageDigest SHA_256 = sha256();

  private FigureWriter() {}

  static List<Figure> figures(Article article, List<Draft> drafts) {
    CodePoints points = article.codePoints();
    String prefix = prefix(article.id());
    List<Figure> figures = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      List<Decision> decisions = draft.decisions.list();
      String sentence = draft.sentence.of(article.text()).strip();
      figures.add(
          new Figure(
              id(prefix, points, draft),
              draft.subjectText(),
              draft.subject.isPresent() ? draft.subject.get().code() : "",
              draft.metric,
              draft.quantity.span().of(article.text()),
              draft.quantity,
              draft.role,
              draft.direction,
              draft.comparison,
              draft.modality,
              draft.period,
              draft.relatesTo.isPresent()
                  ? Optional.of(id(prefix, points, draft.relatesTo.get()))
                  : Optional.empty(),
              draft.paragraph.heading(),
              sentence,
              draft.paragraph.index(),
              draft.rule(),
              Confidence.shipped().of(Confidence.Evidence.of(draft, sentence, article.title())),
              draft.flags,
              decisions));
    }
    return figures;
  }

  private static String id(String prefix, CodePoints points, Draft draft) {
    return prefix + points.offset(draft.quantity.span().start());
  }

  private static String prefix(String articleId) {
    try {
      MessageDigest digest = (MessageDigest) SHA_256.clone();
      byte[] hash = digest.digest(articleId.getBytes(StandardCharsets.UTF_8));
      return "f" + HexFormat.of().formatHex(hash, 0, 6) + "-";
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the JDK's SHA-256 can be copied", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
