/**
 * What is printed, apart from what it is about: pages of HTML as files of A4, with fonts embedded, tagged, and with their
 * headings in the outline; a {@link nl.weerklank.print.Sheet} as a file for Word; and pictures.
 */
package nl.weerklank.print;
