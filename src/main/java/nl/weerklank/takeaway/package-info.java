/**
 * What goes out of a plan: the script to print, the hand-out, the materials list, the attendance list, proofs of
 * participation, the role-player's brief and the pocket card, and the days as a calendar. Each document is described once,
 * as a {@link nl.weerklank.print.Sheet}, of which both the PDF and the file for Word are written. What is for the
 * trainer alone is only in the script and, of practice cases, in the role-player's brief.
 */
package nl.weerklank.takeaway;
