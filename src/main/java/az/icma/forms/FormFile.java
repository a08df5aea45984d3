package az.icma.forms;

/**
 * A file that was given with a form: where it lies on the {@link FileShelf} and what it is called.
 *
 * @param reference the shelf's own name for it
 */
public record FormFile(String reference, String name, String mediaType, long size) {}
