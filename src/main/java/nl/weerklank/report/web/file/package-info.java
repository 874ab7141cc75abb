/**
 * The report that a page shows, as files. It is told once, by {@link nl.weerklank.report.web.file.Telling}, part by part in
 * its order; each kind of file writes down what it is told, and keeps as little as it can.
 */
package nl.weerklank.report.web.file;
