package nl.weerklank.report.web.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.Board;
import nl.weerklank.print.Drawing;
import nl.weerklank.report.web.ReportView;

/** The charts that a report can have. Each stands beside its table, and can be kept as a file. */
public enum Chart {
    THEMES,
    ESTIMATES,
    SCORES;

    /** How many rows a picture on a page of paper has room for. */
    private static final int ON_PAPER = 8;

    /** The same where the rows have a band behind a dot as well. */
    private static final int ON_PAPER_WITH_BANDS = 6;

    /** The word in addresses: "themes". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The chart with this {@link #code()}, or nothing. */
    public static Optional<Chart> ofCode(String code) {
        return Arrays.stream(values())
                .filter(chart -> chart.code().equals(code))
                .findFirst();
    }

    /** Whether the report has it. */
    public boolean isIn(ReportView report) {
        return rows(report) > 0;
    }

    private int rows(ReportView report) {
        return switch (this) {
            case THEMES -> report.shifts().size();
            case ESTIMATES -> report.estimates().size();
            case SCORES -> report.scores().size();
        };
    }

    /** The whole of it. */
    public Drawing of(ReportView report) {
        return of(report, 0, rows(report));
    }

    /** The same in pieces of which each has room on a page of paper. */
    public List<Drawing> onPaper(ReportView report) {
        List<Drawing> pieces = new ArrayList<>();
        int rows = rows(report);
        int most = this == SCORES && report.usualNote() != null ? ON_PAPER_WITH_BANDS : ON_PAPER;
        for (int from = 0; from < rows; from += most) {
            pieces.add(of(report, from, Math.min(rows, from + most)));
        }
        return pieces;
    }

    private Drawing of(ReportView report, int from, int to) {
        Texts texts = Texts.in(report.locale());
        String title = texts.getString("report.shared." + code());
        Board board = new Board(title, report.findings().title() + " · " + report.group() + " · " + report.days());
        return switch (this) {
            case THEMES ->
                ShiftChart.of(
                        board,
                        report.shifts().subList(from, to),
                        "1 " + texts.getString("report.shared.low"),
                        "5 " + texts.getString("report.shared.high"),
                        texts.getString("report.chart.own-estimate"),
                        texts);
            case ESTIMATES ->
                ShiftChart.of(
                        board,
                        report.estimates().subList(from, to),
                        "1",
                        "5",
                        texts.getString("report.chart.own-estimate"),
                        texts);
            case SCORES ->
                ScoreChart.of(
                        board,
                        report.scores().subList(from, to),
                        texts.getString("report.shared.bands-note"),
                        report.usualNote());
        };
    }
}
