package nl.weerklank.outcome;

/** A range of numbers or days as it is called, with the answers that lie in it. */
public record Range(String label, int count) {}
