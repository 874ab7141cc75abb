/** Pages and calls of the API about quotes for the web site. */
package nl.weerklank.wall.web;
