package nl.weerklank.intake;

/**
 * What one participant finds difficult, in his or her own words.
 *
 * @param id the key of the answer
 * @param firstName who wrote it, for the trainer's eyes; null where that is not known
 */
public record Difficulty(long id, String wording, String firstName) {}
