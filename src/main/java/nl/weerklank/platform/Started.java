package nl.weerklank.platform;

/** Fired once, when the tables are there and the program may use them. */
public record Started() {}
