/**
 * From what the user names (files, folders, globs, archives) to the bytes of single articles, in
 * pieces that can be read in parallel and joined in order. Nothing is unpacked to disk, and the
 * name of an entry is never a path.
 */
@NullMarked
package duoshao.archive;

import org.jspecify.annotations.NullMarked;
