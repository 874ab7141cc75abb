package nl.weerklank.evaluation;

/**
 * What the database has behind a link.
 *
 * @param version of the form that it opens
 * @param reader whom it is for, without own words
 */
record Link(FormVersion version, Reader reader) {}
