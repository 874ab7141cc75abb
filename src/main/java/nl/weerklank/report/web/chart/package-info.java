/** The charts of a report: the same marks within its page, as files, and as pictures in documents. */
package nl.weerklank.report.web.chart;
