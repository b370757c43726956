/**
 * The formats of a dataset: CSV, JSON lines, Parquet and XLSX. The only place that knows their
 * libraries.
 */
@NullMarked
package duoshao.dataset.format;

import org.jspecify.annotations.NullMarked;
