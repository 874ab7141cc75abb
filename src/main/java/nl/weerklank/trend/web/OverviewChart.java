package nl.weerklank.trend.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.platform.Texts;
import nl.weerklank.print.Board;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.Drawing.Anchor;
import nl.weerklank.print.Drawing.Box;
import nl.weerklank.print.Drawing.Dot;
import nl.weerklank.print.Drawing.Line;
import nl.weerklank.print.Ink;
import nl.weerklank.trend.Answering;
import nl.weerklank.trend.Overview;

/** The charts of what all trainings brought together, each by itself, with the numbers that its page has beside it. */
final class OverviewChart {

    /** What the chart of how many answered is called; a question's is called by the number of the question. */
    static final String SENT = "sent";

    /** How much larger than on its page a line is. */
    private static final int LARGER = 2;

    private static final int LEFT = 40;
    private static final int RADIUS = 7;
    private static final int BELOW = 116;
    private static final int BAR_FROM = 220;
    private static final int BAR_ROOM = 300;
    private static final int BAR = 18;
    private static final int ROW = 28;
    private static final int BESIDES = 20;
    private static final int LEAST = 2;

    private final Overview overview;
    private final String about;
    private final Locale locale;
    private final Texts texts;
    private final Numbers numbers;
    private final AnsweringWords words;

    /** @param about of which trainings it is */
    OverviewChart(Overview overview, String about, Locale locale) {
        this.overview = overview;
        this.about = about;
        this.locale = locale;
        this.texts = Texts.in(locale);
        this.numbers = new Numbers(locale);
        this.words = new AnsweringWords(locale);
    }

    /** The chart that is called so; nothing where the overview has none. */
    Optional<Drawing> of(String name) {
        if (SENT.equals(name)) return overview.isEmpty() ? Optional.empty() : Optional.of(sent());
        return Stream.concat(themes(name), lines(name)).findFirst();
    }

    private Stream<Drawing> themes(String name) {
        return overview.themes().stream()
                .filter(moved -> MovedRows.chart(moved).equals(name))
                .map(moved -> MovedChart.of(MovedRows.of(moved, numbers, locale), about, texts));
    }

    private Stream<Drawing> lines(String name) {
        return overview.lines().stream()
                .filter(line -> String.valueOf(line.asked().id()).equals(name))
                .map(line -> line(TrendRow.of(line, quarters(), numbers, locale)));
    }

    private List<String> quarters() {
        OverviewTables tables = new OverviewTables(overview, locale);
        return IntStream.range(0, overview.quarters().size())
                .mapToObj(tables::quarter)
                .toList();
    }

    private Drawing line(TrendRow row) {
        Board board = new Board(row.heading(), about);
        if (row.wording() != null) board.note(row.wording());
        board.note(row.figure() + " " + row.change());
        board.room(ROW);
        int top = board.down();
        row.marks().forEach(mark -> {
            int y = top + LARGER * mark.y();
            board.add(new Line(across(TrendRow.LEFT), y, across(TrendRow.RIGHT), y, Ink.AXIS));
            board.small(across(TrendRow.LEFT) - 2 * RADIUS, y + 5, Anchor.END, mark.name(), Ink.SOFT);
        });
        dots(board, row.dots(), top);
        row.times()
                .forEach(end -> board.small(
                        across(end.x()),
                        top + LARGER * BELOW + 2 * ROW,
                        Anchor.valueOf(end.anchor().toUpperCase(Locale.ROOT)),
                        end.quarter(),
                        Ink.SOFT));
        board.room(LARGER * BELOW + 3 * ROW);
        board.note(row.ends());
        board.note(texts.getString("trend.overview.questions-hint"));
        return board.drawing(row.spoken());
    }

    /** Below each dot its mean, and how many answers it is of. */
    private static void dots(Board board, List<TrendRow.Dot> dots, int top) {
        int below = top + LARGER * BELOW;
        board.small(across(TrendRow.LEFT) - 2 * RADIUS, below + ROW, Anchor.END, "n", Ink.SOFT);
        for (TrendRow.Dot dot : dots) {
            int x = across(dot.x());
            board.add(new Line(x, top + LARGER * dot.top(), x, top + LARGER * dot.bottom(), Ink.MARGIN));
            board.small(x, below, Anchor.MIDDLE, dot.mean(), Ink.WORDS);
            board.small(x, below + ROW, Anchor.MIDDLE, String.valueOf(dot.n()), Ink.SOFT);
        }
        for (int at = 1; at < dots.size(); at++) {
            TrendRow.Dot from = dots.get(at - 1);
            TrendRow.Dot to = dots.get(at);
            board.add(new Line(
                    across(from.x()), top + LARGER * from.y(), across(to.x()), top + LARGER * to.y(), Ink.MOVE));
        }
        dots.forEach(dot -> board.add(new Dot(across(dot.x()), top + LARGER * dot.y(), RADIUS, Ink.NOW)));
    }

    private static int across(int x) {
        return LEFT + LARGER * x;
    }

    private Drawing sent() {
        Board board = new Board(texts.getString("trend.overview.sent"), about);
        long most =
                overview.answering().stream().mapToLong(Answering::sent).max().orElse(0);
        List<String> quarters = quarters();
        List<Integer> places = IntStream.range(0, quarters.size())
                .filter(place -> overview.answering().get(place).sent() > 0)
                .boxed()
                .toList();
        for (int place : places) {
            Answering one = overview.answering().get(place);
            int y = board.down() + BAR - 4;
            int length = Math.max(LEAST, (int) Math.round((double) BAR_ROOM * one.sent() / most));
            board.small(Board.MARGIN, y, Anchor.START, quarters.get(place), Ink.WORDS);
            board.add(new Box(BAR_FROM, board.down(), length, BAR, Ink.S4));
            board.small(BAR_FROM + BAR_ROOM + RADIUS, y, Anchor.START, words.sent(one), Ink.WORDS);
            words.besides(one).ifPresent(more -> {
                board.small(BAR_FROM, y + BESIDES, Anchor.START, more, Ink.SOFT);
                board.room(BESIDES);
            });
            board.room(ROW);
        }
        return board.drawing(texts.getString("trend.overview.sent") + ": "
                + places.stream()
                        .map(place -> quarters.get(place) + " "
                                + told(overview.answering().get(place)))
                        .collect(Collectors.joining("; ")));
    }

    /** "18 ingestuurd, waar bekend is hoeveel mensen er waren: 11 van 12 (92%)". */
    private String told(Answering one) {
        return words.sent(one) + words.besides(one).map(more -> ", " + more).orElse("");
    }
}
