/** The page on which a day is run, and the same over the API. */
package nl.weerklank.day.web;
