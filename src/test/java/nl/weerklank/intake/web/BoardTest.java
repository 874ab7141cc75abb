package nl.weerklank.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.weerklank.intake.Decision;
import nl.weerklank.intake.Difficulty;
import nl.weerklank.intake.Theme;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final List<Difficulty> ANSWERS = List.of(answer(11), answer(12), answer(13), answer(14));

    @Test
    void answersInNoThemeStandApartAndFirst() {
        Board board = new Board(ANSWERS, List.of(theme("Boos", 12L), theme("Nee", 12L, 14L)), Set.of(), Set.of());

        assertThat(board.getParts())
                .extracting(Board.Part::heading)
                .containsExactly("intake.themes.loose", "intake.themes.sorted");
        assertThat(ids(board, 0)).containsExactly(11L, 13L);
        assertThat(ids(board, 1)).containsExactly(12L, 14L);
    }

    @Test
    void anAnswerInTwoThemesStandsThereOnceWithBoth() {
        Board board = new Board(ANSWERS, List.of(theme("Boos", 12L), theme("Nee", 12L)), Set.of(), Set.of());

        Board.Line line = board.getParts().get(1).lines().get(0);
        assertThat(line.themes()).extracting(ThemeRow::getName).containsExactly("Boos", "Nee");
        assertThat(board.getThemes()).extracting(ThemeRow::getNamed).containsExactly(1, 1);
    }

    @Test
    void answersOfTheFirstThemeStandBeforeThoseOfTheSecond() {
        Board board = new Board(ANSWERS, List.of(theme("Boos", 14L), theme("Nee", 11L)), Set.of(), Set.of());

        assertThat(ids(board, 1)).containsExactly(14L, 11L);
    }

    @Test
    void looseAnswersThatAreAlikeStandTogetherAndFirst() {
        List<Difficulty> said = List.of(
                new Difficulty(1, "Trage systemen", null),
                new Difficulty(2, "Boze klanten", null),
                new Difficulty(3, "Een boze klant", null));

        List<Board.Bunch> bunches =
                new Board(said, List.of(), Set.of(), Set.of()).getParts().get(0).bunches();

        assertThat(bunches).extracting(Board.Bunch::alike).containsExactly(true, false);
        assertThat(bunches.get(0).lines())
                .extracting(line -> line.difficulty().id())
                .containsExactly(2L, 3L);
    }

    @Test
    void themesHaveDigitsAndThenLettersForKeys() {
        List<Theme> many = java.util.stream.IntStream.rangeClosed(1, 36)
                .<Theme>mapToObj(number -> theme("Thema " + number))
                .toList();

        List<ThemeRow> rows = new Board(ANSWERS, many, Set.of(), Set.of()).getThemes();

        assertThat(rows).extracting(ThemeRow::getKey).startsWith("1", "2").endsWith("y", "z", null);
        assertThat(rows.get(9).getKey()).isEqualTo("0");
        assertThat(rows).extracting(ThemeRow::getKey).doesNotContain("n");
    }

    @Test
    void emptyPartsAreLeftOut() {
        assertThat(new Board(List.of(), List.of(theme("Boos")), Set.of(), Set.of()).getParts())
                .isEmpty();
        assertThat(new Board(ANSWERS, List.of(), Set.of(), Set.of()).getParts()).hasSize(1);
    }

    @Test
    void ticksStay() {
        Board board = new Board(ANSWERS, List.of(), Set.of(13L, 99L), Set.of());

        assertThat(board.getTicked()).isEqualTo(1);
        assertThat(board.getParts().get(0).lines())
                .extracting(Board.Line::ticked)
                .containsExactly(false, false, true, false);
    }

    @Test
    void countsTheAnswersThatCameInSince() {
        Board board = new Board(ANSWERS.subList(0, 2), List.of(), Set.of(), Set.of());

        assertThat(board.missing(ANSWERS)).isEqualTo(2);
        assertThat(board.missing(ANSWERS.subList(0, 1))).isZero();
    }

    @Test
    void aDecisionWithoutAReasonDropsTheOneBefore() {
        ThemeRow row = new Board(List.of(), List.of(theme("Boos")), Set.of(), Set.of())
                .getThemes()
                .get(0);
        row.setReason("Geen tijd");
        row.setDecision(Decision.LEFT_OUT);
        assertThat(row.typed().reason()).isEqualTo("Geen tijd");

        row.setDecision(Decision.TREATED);
        assertThat(row.typed().reason()).isEmpty();
    }

    @Test
    void aThemeThatThePlanTreatsIsShownSoAndStaysUndecided() {
        Theme theme = theme("Boos");
        ThemeRow row = new Board(List.of(), List.of(theme), Set.of(), Set.of(theme.id()))
                .getThemes()
                .get(0);

        assertThat(row.getDecision()).isEqualTo(Decision.TREATED);
        assertThat(row.typed().decision()).isEqualTo(Decision.OPEN);
        row.setDecision(Decision.LEFT_OUT);
        assertThat(row.typed().decision()).isEqualTo(Decision.LEFT_OUT);
    }

    @Test
    void aNamePastedOverLinesBecomesOneLine() {
        ThemeRow row = new Board(List.of(), List.of(theme("Boos")), Set.of(), Set.of())
                .getThemes()
                .get(0);
        row.setName("Boze\n  klanten");

        assertThat(row.typed().name()).isEqualTo("Boze klanten");
    }

    private static List<Long> ids(Board board, int part) {
        return board.getParts().get(part).lines().stream()
                .map(line -> line.difficulty().id())
                .toList();
    }

    private static Difficulty answer(long id) {
        return new Difficulty(id, "Antwoord " + id, null);
    }

    private static Known theme(String name, Long... difficulties) {
        return new Known(name, Set.of(difficulties));
    }

    /** A theme with given answers, without a database. */
    private static class Known extends Theme {
        private final String name;
        private final Set<Long> difficulties;

        Known(String name, Set<Long> difficulties) {
            this.name = name;
            this.difficulties = difficulties;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<Long> difficulties() {
            return difficulties;
        }
    }
}
