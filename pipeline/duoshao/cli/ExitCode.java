package duoshao.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the program ends; what scripts may rely on. */
enum ExitCode {
  /** Everything was done. */
  DONE(0, "done"),
  /** Nothing was published. */
  FAILED(1, "failed: the output cannot be written, or a bug; the earlier dataset is as it was"),
  /** The command line makes no sense. */
  USAGE(2, "a wrong argument"),
  /** There is nothing to read. */
  NO_INPUT(3, "an input is missing, or there is no article in it"),
  /** Published, but not all is well. */
  INCOMPLETE(4, "done, but articles failed (more than --max-errors), or verify found something"),
  /** Somebody else is at work. */
  IN_USE(5, "another run is writing to the same folder");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  /** Numbers and meanings, for the help. */
  static Map<String, String> help() {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (ExitCode code : values()) {
      meanings.put(" " + code.number, code.meaning);
    }
    return meanings;
  }
}
