package nl.weerklank.trend.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.account.Organisation;
import nl.weerklank.outcome.Asked;
import nl.weerklank.outcome.JointShift;
import nl.weerklank.plan.BlockKind;
import nl.weerklank.plan.TreatedBy;
import nl.weerklank.print.Board;
import nl.weerklank.print.Drawing;
import nl.weerklank.print.Ink;
import nl.weerklank.print.Letters;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.trend.Answering;
import nl.weerklank.trend.Figure;
import nl.weerklank.trend.MovedTheme;
import nl.weerklank.trend.Overview;
import nl.weerklank.trend.Quarter;
import nl.weerklank.trend.TrendLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charts of the overview as files. */
class OverviewChartTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final Program PROGRAM =
            new Program(new Organisation("Bureau"), "Van klacht naar kans", DUTCH, CustomerWord.KLANT, Instant.EPOCH);
    private static final String THEME = "theme-7-" + PROGRAM.id();

    private static OverviewChart charts(int quarters, long n, Locale locale) {
        return charts(quarters, n, new Answering(n, 2 * n, n), locale);
    }

    private static OverviewChart charts(int quarters, long n, Answering each, Locale locale) {
        Asked asked = new Asked(17, "own", ScaleKind.of(Scale.QUALITY), "Hoe goed was het?", false);
        List<Figure> points = new ArrayList<>();
        List<Answering> answering = new ArrayList<>();
        for (int place = 0; place < quarters; place++) {
            points.add(place == 1 ? Figure.NONE : new Figure(1, n, 4 * n, 17 * n));
            answering.add(place == 1 ? new Answering(0, 0, 0) : each);
        }
        List<Quarter> named = IntStream.range(0, quarters)
                .mapToObj(new Quarter(2024, 1)::plus)
                .toList();
        Overview overview = new Overview(
                named,
                false,
                quarters,
                answering,
                List.of(new TrendLine(asked, points)),
                List.of(),
                List.of(moved(n)),
                List.of());
        return new OverviewChart(overview, "Van klacht naar kans · Gemeente Waterland", locale);
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "2, 5", "3, 11", "12, 5000"})
    void staysWithinItsGroundAtAnyNumber(int quarters, long n) {
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            for (String name : List.of("17", "sent", THEME)) {
                Drawing drawing = charts(quarters, n, locale).of(name).orElseThrow();
                assertThat(drawing.marks()).allSatisfy(mark -> isWithin(drawing, mark));
                assertThat(words(drawing)).contains("Van klacht naar kans · Gemeente Waterland");
            }
        }
    }

    private static MovedTheme moved(long n) {
        TreatedBy circle = new TreatedBy(
                "Kring over wat jou raakt als een klant boos is", BlockKind.DIALOGUE, null, Set.of(7L), 3, 20, 30);
        TreatedBy threes = new TreatedBy("Oefenen in drietallen", BlockKind.OWN, "Spel", Set.of(7L), 3, 20, 30);
        return new MovedTheme(
                7,
                "Boze klanten aan de balie en aan de telefoon te woord staan",
                PROGRAM,
                new JointShift(4, 4 * n, 1.0, 3.749),
                List.of(
                        new MovedTheme.Block(circle, true, new JointShift(3, 3 * n, 4.26, 4.24)),
                        new MovedTheme.Block(threes, false, new JointShift(3, 3 * n, 3, 2.5))));
    }

    @Test
    void drawsWhichBlockMovesAThemeWithTheNumbersOfThePage() {
        Drawing drawing = charts(3, 5, DUTCH).of(THEME).orElseThrow();

        assertThat(drawing.alternative())
                .isEqualTo("Boze klanten aan de balie en aan de telefoon te woord staan: Alle trainingen samen: vóór"
                        + " 1,0, nu 3,7, verschil +2,7, 20 antwoorden uit 4 trainingen; Kring over wat jou raakt als"
                        + " een klant boos is: vóór 4,3, nu 4,2, verschil −0,1, 15 antwoorden uit 3 trainingen; Oefenen"
                        + " in drietallen: vóór 3,0, nu 2,5, verschil −0,5, 15 antwoorden uit 3 trainingen");
        assertThat(words(drawing))
                .contains("Programma: Van klacht naar kans", "1,0", "3,7", "+2,7; 4 trainingen, n = 20");
        assertThat(drawing.marks())
                .filteredOn(mark -> mark.ink() == Ink.NOW)
                .as("the key and each row")
                .hasSize(4);
        assertThat(MovedRows.of(moved(5), new Numbers(DUTCH), DUTCH).rows())
                .extracting(MovedRows.Row::beside)
                .containsExactly(null, "gesprek, in je bibliotheek", "Spel");
    }

    private static void isWithin(Drawing drawing, Drawing.Mark mark) {
        if (mark instanceof Drawing.Words words) {
            double width = (words.bold() ? Letters.BOLD : Letters.PLAIN).width(words.text(), words.size());
            double start = switch (words.anchor()) {
                case START -> words.x();
                case MIDDLE -> words.x() - width / 2;
                case END -> words.x() - width;
            };
            assertThat(start).as(words.text()).isGreaterThanOrEqualTo(0);
            assertThat(start + width).as(words.text()).isLessThanOrEqualTo(drawing.width());
            assertThat(words.y()).as(words.text()).isLessThan(drawing.height());
        } else if (mark instanceof Drawing.Box box) {
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
            assertThat(box.width()).isPositive();
        }
    }

    @Test
    void saysItsNumbersInWordsToo() {
        Drawing line = charts(3, 11, DUTCH).of("17").orElseThrow();
        assertThat(line.alternative()).isEqualTo("Hoe goed was het?: 1e kwartaal 2024: 4,0, 3e kwartaal 2024: 4,0");
        assertThat(words(line)).contains("4,0", "11", "1e kwartaal 2024", "3e kwartaal 2024");
        assertThat(line.marks()).filteredOn(Drawing.Dot.class::isInstance).hasSize(2);
        assertThat(line.marks()).filteredOn(mark -> mark.ink() == Ink.MARGIN).hasSize(2);

        Drawing sent = charts(3, 11, Locale.ENGLISH).of("sent").orElseThrow();
        assertThat(sent.alternative())
                .isEqualTo("How many people answer: Quarter 1, 2024 11 of 22 (50%); Quarter 3, 2024 11 of 22 (50%)");
        assertThat(words(sent)).contains("11 of 22 (50%)");
    }

    @ParameterizedTest
    @CsvSource({"18, 12, 11", "50000, 12000, 11000"})
    void saysOfWhichItKnowsHowManyWereThere(long sent, long asked, long sentOfAsked) {
        Drawing drawing = charts(3, 5, new Answering(sent, asked, sentOfAsked), Locale.ENGLISH)
                .of("sent")
                .orElseThrow();
        String known = String.format(
                Locale.ENGLISH, "where it is known how many people were there: %,d of %,d (92%%)", sentOfAsked, asked);
        String all = String.format(Locale.ENGLISH, "%,d sent in", sent);
        assertThat(words(drawing)).contains(all, known);
        assertThat(drawing.alternative()).contains("Quarter 1, 2024 " + all + ", " + known + "; Quarter 3, 2024 ");
        assertThat(drawing.marks()).allSatisfy(mark -> isWithin(drawing, mark));
        List<Integer> down = drawing.marks().stream()
                .filter(mark ->
                        mark instanceof Drawing.Words told && told.text().equals(all))
                .map(mark -> ((Drawing.Words) mark).y())
                .toList();
        assertThat(down.get(1) - down.get(0)).as("room for both lines").isGreaterThanOrEqualTo(2 * Board.SMALL);
    }

    @Test
    void knowsNoOther() {
        assertThat(Stream.of("18", "", null, "own", "017", "SENT").map(charts(2, 5, DUTCH)::of))
                .allSatisfy(found -> assertThat(found).isEmpty());
        Overview nothing = new Overview(
                List.of(new Quarter(2026, 1)), false, 0, List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(new OverviewChart(nothing, "", DUTCH).of("sent")).isEmpty();
    }

    private static List<String> words(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Drawing.Words.class::isInstance)
                .map(mark -> ((Drawing.Words) mark).text())
                .toList();
    }
}
