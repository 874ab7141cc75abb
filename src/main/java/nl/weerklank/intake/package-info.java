/**
 * What participants find difficult, grouped by the trainer into themes: the themes fill the session plan, and up to
 * four of them are asked back by the evaluation. It also knows each participant's own sentence.
 */
package nl.weerklank.intake;
