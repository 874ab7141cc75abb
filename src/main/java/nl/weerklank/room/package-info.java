/**
 * An evaluation in the room where everybody sits: the page for the beamer with its QR code, short address and live
 * count, slips with personal codes for those without e-mail, the shared tablet, and a sentence to paste into a call.
 */
package nl.weerklank.room;
