package duoshao.dataset;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** One library, one package; and nothing goes round in circles. */
@AnalyzeClasses(packages = "duoshao", importOptions = ImportOption.DoNotIncludeTests.class)
class DatasetArchitectureTest {
  @ArchTest
  static final ArchRule formatsAloneKnowTheirLibraries =
      noClasses()
          .that()
          .resideOutsideOfPackage("duoshao.dataset.format")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.commons.csv..",
              "org.apache.parquet..",
              "org.apache.hadoop..",
              "org.dhatim.fastexcel..");

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("duoshao.dataset.(*)..").should().beFreeOfCycles();
}
