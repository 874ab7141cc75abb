package nl.weerklank.trend.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.outcome.JointShift;
import nl.weerklank.platform.Texts;
import nl.weerklank.trend.Answering;
import nl.weerklank.trend.Figure;
import nl.weerklank.trend.MovedTheme;
import nl.weerklank.trend.Overview;
import nl.weerklank.trend.ProgramLine;
import nl.weerklank.trend.TrendLine;

/** What all trainings brought together, as tables for a file. Numbers are numbers, unrounded. */
final class OverviewTables {

    /** Where it stands of how many who answered it is known how many could, if it is not known of all: before how many could. */
    private static final int KNOWN = 2;

    private static final int KNOWN_OF_PROGRAM = 3;

    private final Overview overview;
    private final Locale locale;
    private final Texts texts;

    /**
     * A table.
     *
     * @param rows cells that are texts or numbers; null where there is nothing to say
     */
    record Table(String name, List<String> heads, List<List<Object>> rows) {}

    OverviewTables(Overview overview, Locale locale) {
        this.overview = overview;
        this.locale = locale;
        this.texts = Texts.in(locale);
    }

    /** All of them, in the order of the page. */
    List<Table> all() {
        return List.of(questions(), answering(), programs(), themes());
    }

    private Table questions() {
        return table(
                "questions",
                List.of("question", "quarter", "trainings", "answers", "mean", "margin"),
                overview.lines().stream().flatMap(this::points).toList());
    }

    private Stream<List<Object>> points(TrendLine line) {
        return IntStream.range(0, line.points().size())
                .filter(place -> !line.points().get(place).isNone())
                .mapToObj(place -> {
                    Figure point = line.points().get(place);
                    return row(
                            line.asked().heading(locale),
                            quarter(place),
                            point.groups(),
                            point.n(),
                            point.mean(),
                            Double.isInfinite(point.margin()) ? null : point.margin());
                });
    }

    private Table answering() {
        boolean partly = overview.answering().stream().anyMatch(Answering::isPartlyKnown);
        return table(
                "sent",
                partly
                        ? List.of("quarter", "sent-in", "known", "asked", "share")
                        : List.of("quarter", "sent-in", "asked", "share"),
                IntStream.range(0, overview.quarters().size())
                        .filter(place -> overview.answering().get(place).sent() > 0)
                        .mapToObj(place -> {
                            Answering one = overview.answering().get(place);
                            List<Object> row = row(quarter(place), one.sent(), asked(one), share(one));
                            if (partly) row.add(KNOWN, known(one));
                            return row;
                        })
                        .toList());
    }

    private Table programs() {
        boolean partly =
                overview.programs().stream().anyMatch(line -> line.answering().isPartlyKnown());
        return table(
                "programs",
                partly
                        ? List.of(
                                "program", "trainings", "sent-in", "known", "asked", "share", "quality", "then", "now")
                        : List.of("program", "trainings", "sent-in", "share", "quality", "then", "now"),
                overview.programs().stream().map(line -> program(line, partly)).toList());
    }

    private static List<Object> program(ProgramLine line, boolean partly) {
        List<Object> row = row(
                line.program().title(),
                line.groups(),
                line.answering().sent(),
                share(line.answering()),
                line.quality().isNone() ? null : line.quality().mean(),
                line.themes().map(ProgramLine.Moved::then).orElse(null),
                line.themes().map(ProgramLine.Moved::now).orElse(null));
        if (partly) row.addAll(KNOWN_OF_PROGRAM, row(known(line.answering()), asked(line.answering())));
        return row;
    }

    private Table themes() {
        return table(
                "moves",
                List.of(
                        "theme",
                        "program",
                        "block",
                        "kind",
                        "library",
                        "trainings",
                        "answers",
                        "then",
                        "now",
                        "difference"),
                overview.themes().stream().flatMap(this::moved).toList());
    }

    private Stream<List<Object>> moved(MovedTheme moved) {
        return Stream.concat(
                Stream.of(moved(moved, texts.getString("trend.moves.all"), null, null, moved.all())),
                moved.blocks().stream()
                        .map(one -> moved(
                                moved,
                                one.block().title(),
                                MovedRows.kind(one.block(), texts),
                                one.inLibrary() ? texts.getString("trend.moves.kept") : null,
                                one.shift())));
    }

    private static List<Object> moved(MovedTheme moved, String block, String kind, String kept, JointShift shift) {
        return row(
                moved.name(),
                moved.program().title(),
                block,
                kind,
                kept,
                shift.groups(),
                shift.n(),
                shift.then(),
                shift.now(),
                shift.now() - shift.then());
    }

    private static Double share(Answering answering) {
        return answering.share().isPresent() ? answering.share().getAsDouble() : null;
    }

    private static Long asked(Answering answering) {
        return answering.share().isPresent() ? answering.asked() : null;
    }

    private static Long known(Answering answering) {
        return answering.share().isPresent() ? answering.sentOfAsked() : null;
    }

    /** What a quarter is called; the first may hold all that came before. */
    String quarter(int place) {
        String label = overview.quarters().get(place).label(locale);
        return place == 0 && overview.earlier() ? texts.format("trend.overview.until", label) : label;
    }

    private Table table(String name, List<String> heads, List<List<Object>> rows) {
        return new Table(
                texts.getString("trend.overview." + name),
                heads.stream()
                        .map(head -> texts.getString("trend.overview." + head))
                        .toList(),
                rows);
    }

    private static List<Object> row(Object... cells) {
        List<Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }
}
