package duoshao.cli;

import duoshao.dataset.file.Folder;
import duoshao.dataset.publication.RunFacts;
import duoshao.run.Request;
import duoshao.run.Reuse;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * The run that made a dataset, called again with its own arguments.
 *
 * @param command the command that it was
 * @param request what it asks for now
 */
record EarlierRun(ExtractCommand command, Request request) {
  /**
   * @param output the folder of the dataset
   * @param reuse what of the dataset is taken as it is
   * @throws UsageException if its arguments say nothing
   */
  static EarlierRun of(
      RunFacts facts, Folder output, Reuse.Which reuse, Console console, InstantSource clock) {
    ExtractCommand command = ExtractCommand.parse(facts.arguments(), console, clock);
    Path folder = Path.of(facts.folder());
    return new EarlierRun(command, command.request(folder, output, reuse, facts.arguments()));
  }
}
