/** Pages and calls of the API about outcomes. */
package nl.weerklank.outcome.web;
