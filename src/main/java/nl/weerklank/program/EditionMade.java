package nl.weerklank.program;

/** Fired in the transaction in which an edition is made, so that others can prepare what belongs to it. */
public record EditionMade(Edition edition) {}
