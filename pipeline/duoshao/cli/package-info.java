/** The command line: its words, its messages, its exit codes. Known by nobody. */
@NullMarked
package duoshao.cli;

import org.jspecify.annotations.NullMarked;
