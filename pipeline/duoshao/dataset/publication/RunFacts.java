package duoshao.dataset.publication;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the manifest says of a run besides its files.
 *
 * @param version of the program
 * @param arguments as given on the command line
 * @param folder in which it ran, from which relative names in them count
 * @param started when the run began
 * @param inputs how many files were read
 * @param inputHash a hash of what was read
 * @param counters whatever was counted, by name
 */
public record RunFacts(
    String version,
    List<String> arguments,
    String folder,
    Instant started,
    long inputs,
    String inputHash,
    Map<String, Long> counters) {
  public RunFacts {
    arguments = List.copyOf(arguments);
    counters = Collections.unmodifiableSortedMap(new TreeMap<>(counters));
  }
}
