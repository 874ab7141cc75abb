/** What container tests use inside the server; all of it is deployed with them. */
package nl.weerklank.testing.inside;
