package duoshao.dataset.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code docs/data-dictionary.md} up to date. To write it anew: {@code ./mvnw test
 * -Dtest=DataDictionaryTest -Ddictionary.write}.
 */
class DataDictionaryTest {
  private static final Path COPY = Path.of("docs", "data-dictionary.md");

  @Test
  void theCopyInTheProjectIsUpToDate() throws IOException {
    if (System.getProperty("dictionary.write") != null) {
      Files.createDirectories(COPY.toAbsolutePath().getParent());
      Files.writeString(COPY, DataDictionary.markdown());
    }
    assertThat(COPY)
        .as("write it anew: ./mvnw test -Dtest=DataDictionaryTest -Ddictionary.write")
        .hasContent(DataDictionary.markdown());
  }
}
