package nl.weerklank.program;

/** Fired in the transaction in which a trainer makes a program from nothing, so that others furnish it. */
public record ProgramMade(Program program) {}
