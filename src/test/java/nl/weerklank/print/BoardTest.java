package nl.weerklank.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.weerklank.print.Drawing.Anchor;
import nl.weerklank.print.Drawing.Dot;
import nl.weerklank.print.Drawing.Words;
import org.junit.jupiter.api.Test;

class BoardTest {

    @Test
    void growsByEveryLineOfItsWords() {
        Board board = new Board("Titel", "Groep");
        int below = board.down();
        board.note("Een zin die niet op één regel past. ".repeat(8).strip());
        Drawing drawing = board.drawing("wat het toont");

        List<Words> lines = words(drawing);
        assertThat(lines).hasSizeGreaterThan(3).allSatisfy(line -> {
            assertThat(line.x()).isEqualTo(Board.MARGIN);
            assertThat(Letters.of(line.bold()).width(line.text(), line.size()))
                    .isLessThanOrEqualTo(Board.WIDTH - 2 * Board.MARGIN);
        });
        assertThat(lines).extracting(Words::y).isSorted().doesNotHaveDuplicates();
        assertThat(lines.get(2).y()).isEqualTo(below + Board.SMALL);
        assertThat(drawing.height()).isEqualTo(board.down() + Board.MARGIN);
        assertThat(drawing.alternative()).isEqualTo("wat het toont");
    }

    @Test
    void staysWhereItIsForWhatHasAPlace() {
        Board board = new Board("Titel", "Groep");
        int below = board.down();
        board.add(new Dot(40, 90, 5, Ink.NOW));
        board.small(60, 95, Anchor.START, "4,2", Ink.WORDS);
        board.to(below - 1);
        assertThat(board.down()).isEqualTo(below);
        board.to(below + 30);
        assertThat(board.down()).isEqualTo(below + 30);
        assertThat(words(board.drawing("")))
                .last()
                .isEqualTo(new Words(60, 95, Board.SMALL, false, Anchor.START, "4,2", Ink.WORDS));
    }

    private static List<Words> words(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .toList();
    }
}
