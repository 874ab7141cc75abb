package nl.weerklank.intake;

/**
 * What one participant of some group finds difficult, without who it was.
 *
 * @param id the key of the answer
 * @param edition the key of the edition whose group it is; the first, where an anonymous intake was held over several
 * @param named whether the intake was one in which the trainer knows who wrote what
 */
public record GroupDifficulty(long id, long edition, String wording, boolean named) {}
