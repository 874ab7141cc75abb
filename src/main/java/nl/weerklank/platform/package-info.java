/**
 * What every feature stands on and none of them is about: the clock, random keys and secret tokens, the
 * database and its migrations, the outbox for mail, texts in two languages, and the one way in which the program
 * refuses something ({@link nl.weerklank.platform.Refusal}) and says so in page and API.
 */
package nl.weerklank.platform;
