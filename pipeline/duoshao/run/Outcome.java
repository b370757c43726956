package duoshao.run;

import duoshao.dataset.publication.Manifest;

/**
 * What came of a run.
 *
 * @param manifest of the dataset that stands there now
 * @param tally what was counted when it was made
 * @param isNew whether this run published it; else nothing has changed since another one did
 */
public record Outcome(Manifest manifest, Tally tally, boolean isNew) {}
