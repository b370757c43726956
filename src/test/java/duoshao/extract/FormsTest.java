package duoshao.extract;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Runs every line of the corpora of forms through the whole core: text in, figures out. */
class FormsTest {
  @TestFactory
  Stream<DynamicContainer> forms() {
    ArticleExtractor core = Core.core();
    return Form.files().stream()
        .map(
            file ->
                dynamicContainer(
                    file.getFileName().toString(),
                    Form.of(file).stream()
                        .map(
                            form ->
                                dynamicTest(
                                    form.line() + " " + form.columns().get(0),
                                    () -> check(core, form)))));
  }

  private static void check(ArticleExtractor core, Form form) {
    form.difference(core.extract(form.article())).ifPresent(difference -> fail(difference));
  }
}
