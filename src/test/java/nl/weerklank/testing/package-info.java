/**
 * What the tests stand on: a real MySQL server, a real browser, the built WAR in a real server, and the programs and
 * libraries of the machine that these need. Nothing here knows a feature of the application.
 */
package nl.weerklank.testing;
