/** The presenter's page, the slips, the short address, and the same for programs. */
package nl.weerklank.room.web;
