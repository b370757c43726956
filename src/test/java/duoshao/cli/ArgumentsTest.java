package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line says of its arguments. */
class ArgumentsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extract news | --output | FOLDER",
        "extract | --output | INPUT",
        "extract news -o out --format pdf | --format | CSV, JSONL, PARQUET, XLSX",
        "extract news -o out --header de | --header | EN, ZH, BOTH",
        "extract news -o out --encoding klingon | --encoding | utf-8, gb18030",
        "extract news -o out --rows-per-file 0 | --rows-per-file | from 1 to",
        "extract news -o out --format xlsx --rows-per-file 1048576 | --rows-per-file | 1048575",
        "extract news -o out --max-errors many | --max-errors | 0.5%",
        "extract news -o out --workers 0 | --workers | from 1 to",
        "extract news -o out --runner fast | --runner | direct, none",
        "extract news -o out --field body=text | --field | title, text, html",
        "extract news -o out --dictionary nowhere.tsv | nowhere.tsv | no such file",
        "extract news -o out --metrics nowhere/x.prom | --metrics | there is no folder",
        "extract news -o out --log loud | --log | auto, text, json, quiet",
        "extract news -o out --fast | --fast | extract --help",
        "explain --published tomorrow x | --published | 2021-12-27",
        "dance | dance | --help",
      })
  void aWrongArgumentIsNamedWithWhatItAccepts(String line, String argument, String accepted) {
    Cli wrong = Cli.run(line.split(" ", -1));
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(wrong.err()).contains(argument).contains(accepted);
    assertThat(wrong.err().lines().count()).isLessThan(5);
  }

  @ParameterizedTest
  @CsvSource({"extract", "explain", "retry", "verify"})
  void helpShowsExamplesAndExitCodes(String command) {
    Cli help = Cli.run(command, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Example", "duoshao " + command + " ", "Exit codes:", "   5 ");
    assertThat(Cli.run("--help").out()).contains("  " + command + " ");
  }
}
