package nl.weerklank.report.web.chart;

import java.util.Optional;
import nl.weerklank.print.DrawingFile;
import nl.weerklank.report.web.ReportView;

/** A chart as a file of its own, for somebody's own slides. */
public record ChartFile(Chart chart, DrawingFile kind) {

    /** The one that is called so, as "themes.svg"; nothing where no report has it. */
    public static Optional<ChartFile> of(String name) {
        String[] parts = name.split("\\.", 2);
        if (parts.length < 2) return Optional.empty();
        return Chart.ofCode(parts[0])
                .flatMap(chart -> DrawingFile.ofCode(parts[1]).map(kind -> new ChartFile(chart, kind)));
    }

    /** How it is called: "themes.svg". */
    public String name() {
        return chart.code() + "." + kind.code();
    }

    /**
     * The file.
     *
     * @param tokens the style sheet with the design tokens
     */
    public byte[] of(ReportView report, String tokens) {
        return kind.of(chart.of(report), tokens);
    }
}
