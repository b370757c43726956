package duoshao.bench;

import com.sun.management.ThreadMXBean;
import duoshao.article.Article;
import duoshao.article.RawArticle;
import duoshao.extract.ArticleExtractor;
import duoshao.nlp.HanlpSegmenter;
import duoshao.number.NumeralReader;
import duoshao.quantity.QuantityExtractor;
import duoshao.text.TextFolding;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * What reading costs in one warm thread. {@link Speeds} makes characters per CPU-second of it,
 * which does not count what other programs of the machine take. One operation is one pass over all
 * articles of {@code input}, a folder or archive.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 12)
@Measurement(iterations = 8)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
public class CoreBenchmark {
  @Param("samples/articles")
  public String input = "samples/articles";

  /** How often the articles are read in one pass: more for few. */
  @Param("20")
  public int repeat = 20;

  private Articles articles = new Articles("samples/articles");
  private final ArticleExtractor extractor = Articles.extractor();
  private final HanlpSegmenter segmenter = new HanlpSegmenter();

  /** Characters and the time of the thread in which they were read. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Speed {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    public double characters;
    public double cpuSeconds;
    private long began;

    @Setup(Level.Invocation)
    public void begin() {
      began = THREAD.getCurrentThreadCpuTime();
    }

    @TearDown(Level.Invocation)
    public void end() {
      cpuSeconds = (THREAD.getCurrentThreadCpuTime() - began) / 1e9;
    }
  }

  @Setup
  public void read() {
    articles = new Articles(input);
  }

  /** Finding and reading the numerals of folded text. */
  @Benchmark
  public void numerals(Speed speed, Blackhole sink) {
    each(speed, article -> sink.consume(NumeralReader.read(TextFolding.fold(article.text()))));
  }

  /** The same and what they count, or why they count nothing. */
  @Benchmark
  public void quantities(Speed speed, Blackhole sink) {
    each(speed, article -> sink.consume(QuantityExtractor.extract(article.text(), List.of())));
  }

  /** The whole core: figures with subject, metric, period, role, and the ledger. */
  @Benchmark
  public void core(Speed speed, Blackhole sink) {
    each(speed, article -> sink.consume(extractor.extract(article)));
  }

  /** For comparison: HanLP cuts the same text into words. */
  @Benchmark
  public void hanlp(Speed speed, Blackhole sink) {
    each(speed, article -> sink.consume(segmenter.segment(article.text())));
  }

  /** For comparison: HanLP cuts the same text into words and finds names. */
  @Benchmark
  public void hanlpWithNames(Speed speed, Blackhole sink) {
    each(speed, article -> sink.consume(segmenter.segmentWithNames(article.text())));
  }

  /** From bytes to articles, HTML or Markdown. */
  @Benchmark
  public void parsing(Speed speed, Blackhole sink) {
    speed.characters = (double) repeat * articles.characters();
    for (int i = 0; i < repeat; i++) {
      for (RawArticle article : articles.raw()) {
        sink.consume(articles.parse(article));
      }
    }
  }

  private void each(Speed speed, java.util.function.Consumer<Article> reader) {
    speed.characters = (double) repeat * articles.characters();
    for (int i = 0; i < repeat; i++) {
      articles.parsed().forEach(reader);
    }
  }
}
