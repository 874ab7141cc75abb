/**
 * The report for the client: drafted from the outcome of an edition or of all groups of an engagement, curated by the trainer, frozen when published,
 * shared by links that can be revoked, read as a page, on paper or as a file. Figures and the trainer's words freeze;
 * quotes stay alive, so that a writer can withdraw them from every report at once.
 */
package nl.weerklank.report;
