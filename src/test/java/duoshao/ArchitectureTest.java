package duoshao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The laws of the layout: everything points towards {@code text}, and libraries stay at the edge.
 */
@AnalyzeClasses(packages = "duoshao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  /** Which packages each package may know. */
  private static final Map<String, List<String>> KNOWS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("text", List.of()),
              Map.entry("rule", List.of()),
              Map.entry("number", List.of("text")),
              Map.entry("unit", List.of("text")),
              Map.entry("nlp", List.of("text")),
              Map.entry("period", List.of("text")),
              Map.entry("lexicon", List.of("text")),
              Map.entry("article", List.of("text")),
              Map.entry("archive", List.of("article")),
              Map.entry("quantity", List.of("text", "rule", "number", "unit")),
              Map.entry("naming", List.of("text", "nlp", "lexicon", "article")),
              Map.entry(
                  "sentence", List.of("text", "nlp", "period", "lexicon", "quantity", "naming")),
              Map.entry(
                  "figure",
                  List.of(
                      "text",
                      "rule",
                      "nlp",
                      "period",
                      "lexicon",
                      "quantity",
                      "naming",
                      "sentence",
                      "article")),
              Map.entry(
                  "extract",
                  List.of(
                      "text",
                      "number",
                      "unit",
                      "period",
                      "lexicon",
                      "quantity",
                      "figure",
                      "article")),
              Map.entry("calibration", List.of("text", "quantity", "figure", "extract", "article")),
              Map.entry(
                  "mining", List.of("text", "nlp", "lexicon", "figure", "extract", "article")),
              Map.entry(
                  "dataset", List.of("text", "period", "quantity", "figure", "extract", "article")),
              Map.entry(
                  "run",
                  List.of(
                      "text",
                      "number",
                      "nlp",
                      "lexicon",
                      "quantity",
                      "figure",
                      "extract",
                      "article",
                      "archive",
                      "dataset")),
              Map.entry("beam", List.of("archive", "dataset", "run")),
              Map.entry(
                  "cli",
                  List.of(
                      "nlp",
                      "lexicon",
                      "naming",
                      "figure",
                      "extract",
                      "calibration",
                      "mining",
                      "article",
                      "archive",
                      "dataset",
                      "run",
                      "beam"))));

  @ArchTest static final ArchRule packagesKnowWhatIsBelowThem = layers();

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("duoshao.(**)").should().beFreeOfCycles();

  @ArchTest static final ArchRule beamIsAtTheEdge = only("duoshao.beam..", "org.apache.beam..");

  @ArchTest static final ArchRule picocliIsAtTheEdge = only("duoshao.cli..", "picocli..");

  @ArchTest static final ArchRule hanlpIsTheSegmenter = only("duoshao.nlp..", "com.hankcs..");

  @ArchTest
  static final ArchRule markupIsOfArticles =
      only("duoshao.article..", "org.jsoup..", "org.commonmark..", "org.snakeyaml..");

  @ArchTest
  static final ArchRule compressionIsOfArchives =
      only("duoshao.archive..", "org.apache.commons.compress..");

  @ArchTest
  static final ArchRule formatsKnowTheirLibraries =
      only(
          "duoshao.dataset.format..",
          "org.apache.commons.csv..",
          "org.apache.parquet..",
          "org.dhatim.fastexcel..");

  @ArchTest
  static final ArchRule theCoreHasNoClockNoChanceAndOpensNothing =
      noClasses()
          .that()
          .resideInAnyPackage(
              "duoshao.number..",
              "duoshao.quantity..",
              "duoshao.period..",
              "duoshao.naming..",
              "duoshao.sentence..",
              "duoshao.figure..",
              "duoshao.extract..",
              "duoshao.article..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class, Random.class, Files.class)
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime");

  private static ArchRule layers() {
    LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String name : KNOWS.keySet()) {
      layers = layers.layer(name).definedBy("duoshao." + name + "..");
    }
    for (Map.Entry<String, List<String>> entry : KNOWS.entrySet()) {
      layers =
          entry.getValue().isEmpty()
              ? layers.whereLayer(entry.getKey()).mayNotAccessAnyLayer()
              : layers
                  .whereLayer(entry.getKey())
                  .mayOnlyAccessLayers(entry.getValue().toArray(new String[0]));
    }
    return layers;
  }

  private static ArchRule only(String home, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
