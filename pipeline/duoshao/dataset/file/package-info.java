/** Where files are written: the one interface to a file system, and the local one behind it. */
@NullMarked
package duoshao.dataset.file;

import org.jspecify.annotations.NullMarked;
