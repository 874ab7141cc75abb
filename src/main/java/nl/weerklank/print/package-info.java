/** Pages of HTML as files to print: A4, with fonts embedded, tagged, and with their headings in the outline. */
package nl.weerklank.print;
