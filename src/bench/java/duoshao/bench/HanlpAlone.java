package duoshao.bench;

import duoshao.article.Article;
import duoshao.nlp.HanlpSegmenter;
import duoshao.nlp.Segmenter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What HanLP alone costs: cuts texts into words and finds names. The texts are those of articles,
 * parsed and put into one file before.
 */
public final class HanlpAlone {
  private HanlpAlone() {}

  /** Articles and the file for their texts; or that file alone, to be cut into words. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 2) {
      write(new Articles(arguments[0]), Path.of(arguments[1]));
    } else {
      cut(Path.of(arguments[0]));
    }
  }

  private static void write(Articles articles, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(articles.parsed().size());
      for (Article article : articles.parsed()) {
        byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
      }
    }
  }

  private static void cut(Path file) throws IOException {
    Segmenter segmenter = new HanlpSegmenter();
    long characters = 0;
    long words = 0;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int left = in.readInt(); left > 0; left--) {
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        characters += text.length();
        words += segmenter.segmentWithNames(text).size();
      }
    }
    System.out.printf(Locale.ROOT, "%,d characters, %,d words%n", characters, words);
  }
}
