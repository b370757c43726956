package duoshao.dataset.publication;

import duoshao.dataset.Dataset;
import duoshao.dataset.format.Format;

/**
 * One file of a published dataset.
 *
 * @param name in the output folder
 * @param dataset which of the four
 * @param format its format
 * @param rows how many rows it holds
 * @param bytes how long it is
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record PublishedFile(
    String name, Dataset dataset, Format format, long rows, long bytes, String sha256) {}
