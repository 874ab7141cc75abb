package nl.weerklank.program;

/**
 * Fired in the transaction in which somebody is taken off the list of an edition, before the row is deleted, so that
 * others delete what belongs to it or refuse.
 */
public record EnrolmentWithdrawn(Enrolment enrolment) {}
