package nl.weerklank.plan;

/** A block as somebody looked at it: a change of what is newer by now is refused. */
public record Seen(long block, int version) {
    /** The block as it is now. */
    public static Seen now(Block block) {
        return new Seen(block.id(), block.version());
    }
}
