package nl.weerklank.report.web.chart;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.DrawingPng;
import nl.weerklank.print.DrawingSvg;
import nl.weerklank.report.web.ReportView;

/**
 * A chart as a file of its own, for somebody's own slides.
 *
 * @param extension "svg" or "png"
 */
public record ChartFile(Chart chart, String extension) {

    private static final String SVG = "svg";
    private static final String PNG = "png";

    /** Makes pictures about 1600 pixels wide. */
    private static final int PIXELS = 2;

    /** The one that is called so, as "themes.svg"; nothing where no report has it. */
    public static Optional<ChartFile> of(String name) {
        String[] parts = name.split("\\.", 2);
        boolean known = parts.length == 2 && Set.of(SVG, PNG).contains(parts[1]);
        return known ? Chart.ofCode(parts[0]).map(chart -> new ChartFile(chart, parts[1])) : Optional.empty();
    }

    /** The media type. */
    public String type() {
        return extension.equals(SVG) ? "image/svg+xml" : "image/png";
    }

    /**
     * The file.
     *
     * @param tokens the style sheet with the design tokens
     */
    public byte[] of(ReportView report, String tokens) {
        Drawing drawing = chart.of(report);
        return extension.equals(SVG)
                ? DrawingSvg.file(drawing, tokens).getBytes(StandardCharsets.UTF_8)
                : new DrawingPng(tokens).of(drawing, PIXELS);
    }
}
