package nl.weerklank.report.web.file;

import java.io.IOException;
import java.util.List;
import nl.weerklank.report.web.ReportView;
import nl.weerklank.report.web.chart.Chart;

/** Writes down a report as it is told, from its beginning to its end. */
interface Teller {

    /** The report begins. */
    void begin(ReportView report) throws IOException;

    /**
     * A part of the report begins.
     *
     * @param key what it is called in JSON: "themes"
     * @param title what stands above it
     */
    void chapter(String key, String title) throws IOException;

    /** A smaller heading. */
    void heading(String text) throws IOException;

    /**
     * A paragraph; its line breaks stay.
     *
     * @param label what it tells, or null
     */
    void text(String label, String text) throws IOException;

    /** What must be known of what stands beside it. */
    void note(String text) throws IOException;

    /** Things one below the other. */
    void listing(List<String> lines) throws IOException;

    /** A chart, beside the figures that it shows. */
    default void chart(Chart chart) throws IOException {}

    /** Figures. */
    void table(Grid grid) throws IOException;

    /** Somebody's own words. */
    void quote(Said said) throws IOException;

    /** The report is told. */
    void end() throws IOException;
}
