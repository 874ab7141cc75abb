package nl.weerklank.report.web.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.platform.Texts;
import nl.weerklank.report.Findings;
import nl.weerklank.report.Section;
import nl.weerklank.report.web.ListingRow;
import nl.weerklank.report.web.ReportView;
import nl.weerklank.report.web.ScoreRow;
import nl.weerklank.report.web.ShiftRow;
import nl.weerklank.report.web.chart.Chart;
import nl.weerklank.report.web.file.Grid.Cell;
import nl.weerklank.report.web.file.Grid.Column;

/** Tells the figures of a report: scores, before and now, and what can be counted otherwise. */
final class TellingFigures {

    private static final String PEOPLE = "n";

    private final ReportView view;
    private final Findings findings;
    private final Texts texts;
    private final Teller teller;

    TellingFigures(ReportView view, Teller teller) {
        this.view = view;
        this.findings = view.findings();
        this.texts = Texts.in(view.locale());
        this.teller = teller;
    }

    void tell() throws IOException {
        if (!findings.scores().isEmpty() || !view.sentence().isEmpty()) scores();
        if (!findings.estimates().isEmpty()) estimates();
        if (!findings.listings().isEmpty()) listings();
    }

    private void scores() throws IOException {
        teller.chapter("scores", texts.getString("report.shared.scores"));
        String words = view.introductionInWords(Section.SCORES);
        if (words != null) teller.text(null, words);
        if (!view.sentence().isEmpty()) teller.text(null, view.sentence());
        if (findings.scores().isEmpty()) return;
        teller.chart(Chart.SCORES);
        teller.table(means());
        Grid distributions = distributions();
        if (distributions.rows().isEmpty()) return;
        teller.table(distributions);
        teller.note(texts.getString("report.shared.bands-note"));
    }

    private Grid means() {
        List<List<Cell>> rows = new ArrayList<>();
        List<ScoreRow> shown = view.scores();
        for (int at = 0; at < shown.size(); at++) {
            ScoreRow row = shown.get(at);
            rows.add(List.of(
                    Cell.of(row.heading()),
                    row.closed() == null ? Cell.of(row.n()) : Cell.of(""),
                    Cell.of(findings.scores().get(at).mean(), row.mean()),
                    Cell.of(row.outOf()),
                    Cell.of(row.verdict()),
                    Cell.of(joined(row.closed(), row.note()))));
        }
        return new Grid(
                "scores",
                texts.getString("report.file.means"),
                List.of(
                        column("part", "report.shared.part", 5),
                        new Column(PEOPLE, PEOPLE, 1),
                        column("mean", "report.shared.mean", 2),
                        column("outOf", "report.file.out-of", 2),
                        column("verdict", "report.file.verdict", 4),
                        column("note", "report.file.note", 4)),
                rows);
    }

    private Grid distributions() {
        List<List<Cell>> rows = view.scores().stream()
                .flatMap(row -> row.segments().stream()
                        .map(piece -> List.of(Cell.of(row.heading()), Cell.of(piece.label()), Cell.of(piece.count()))))
                .toList();
        return new Grid(
                "distributions",
                texts.getString("report.shared.distribution"),
                List.of(
                        column("part", "report.shared.part", 4),
                        column("answer", "report.shared.answer", 4),
                        column("count", "report.shared.count", 2)),
                rows);
    }

    /** The themes with figures, before and now. */
    static Grid shifts(ReportView view, Texts texts) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Findings.Theme> themes = view.themesWithFigures();
        for (int at = 0; at < themes.size(); at++) {
            Findings.Shift shift = themes.get(at).shift();
            ShiftRow row = view.shifts().get(at);
            rows.add(List.of(
                    Cell.of(row.name()),
                    Cell.of(shift.n()),
                    Cell.of(shift.then(), row.then()),
                    Cell.of(shift.now(), row.now()),
                    Cell.of(row.decision()),
                    Cell.of(row.detail())));
        }
        return before("themes", texts.getString("report.shared.themes-caption"), "report.shared.theme", rows, texts);
    }

    private void estimates() throws IOException {
        teller.chapter("estimates", texts.getString("report.shared.estimates"));
        teller.note(texts.getString("report.shared.estimates-note"));
        teller.chart(Chart.ESTIMATES);
        List<List<Cell>> rows = new ArrayList<>();
        List<ShiftRow> shown = view.estimates();
        for (int at = 0; at < shown.size(); at++) {
            Findings.Estimate estimate = findings.estimates().get(at);
            ShiftRow row = shown.get(at);
            rows.add(List.of(
                    Cell.of(row.name()),
                    row.n() == 0 ? Cell.of("") : Cell.of(row.n()),
                    Cell.of(estimate.then(), row.then()),
                    Cell.of(estimate.now(), row.now()),
                    Cell.of(row.decision()),
                    Cell.of(row.detail())));
        }
        String title = texts.getString("report.shared.estimates");
        teller.table(before("estimates", title, "report.shared.question", rows, texts));
    }

    private static Grid before(String key, String title, String first, List<List<Cell>> rows, Texts texts) {
        return new Grid(
                key,
                title,
                List.of(
                        new Column("name", texts.getString(first), 5),
                        new Column(PEOPLE, PEOPLE, 1),
                        new Column("then", texts.getString("report.shared.then"), 2),
                        new Column("now", texts.getString("report.shared.now"), 2),
                        new Column("decision", texts.getString("report.file.decision"), 3),
                        new Column("note", texts.getString("report.file.note"), 4)),
                rows);
    }

    private void listings() throws IOException {
        teller.chapter("listings", texts.getString("report.shared.listings"));
        teller.note(texts.getString("report.shared.listings-note"));
        for (ListingRow listing : view.listings()) {
            teller.heading(listing.heading());
            if (listing.closed() == null) teller.table(listed(listing));
            else teller.note(listing.closed());
            for (String note : listing.notes()) teller.note(note);
        }
    }

    private Grid listed(ListingRow listing) {
        List<List<Cell>> rows = listing.bars().stream()
                .map(bar -> List.of(Cell.of(bar.label()), count(bar)))
                .toList();
        return new Grid(
                "listing",
                listing.heading() + " (n = " + listing.n() + ")",
                List.of(column("answer", "report.shared.answer", 7), column("count", "report.shared.count", 2)),
                rows);
    }

    /** How often options were chosen together is no number of people, and stays as it is written. */
    private static Cell count(ListingRow.Bar bar) {
        boolean people = bar.count().chars().allMatch(Character::isDigit);
        return people ? Cell.of(Integer.parseInt(bar.count())) : Cell.of(bar.count());
    }

    private Column column(String key, String head, int share) {
        return new Column(key, texts.getString(head), share);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
