/**
 * Publishing the datasets of a run as one set, all or nothing, with what describes them: manifest,
 * data package, data dictionary.
 */
@NullMarked
package duoshao.dataset.publication;

import org.jspecify.annotations.NullMarked;
