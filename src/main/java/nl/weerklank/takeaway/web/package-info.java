/** The documents and the calendar on a page and in the API. */
package nl.weerklank.takeaway.web;
