/** Pages and calls of the API about reports. */
package nl.weerklank.report.web;
