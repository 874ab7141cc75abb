package nl.weerklank.plan;

/**
 * A file that hangs on a block; what is in it is kept by {@link BlockFiles}.
 *
 * @param id its key
 * @param name as whoever sent it called it, with an extension that says what it is
 * @param type what its content was found to be
 * @param size in bytes
 */
public record BlockFile(long id, String name, FileType type, int size) {}
