package nl.weerklank.builder.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerklank.builder.Draft;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.RevisionDifference;
import nl.weerklank.questionnaire.RevisionDifference.Change;

/** One line of what changed since the revision before. */
public final class ChangeLine {

    private final String text;
    private final String before;
    private final String after;

    private ChangeLine(String text, String before, String after) {
        this.text = text;
        this.before = before;
        this.after = after;
    }

    /** What changed, the texts of the whole first. */
    static List<ChangeLine> between(Draft before, Draft after, Locale reader) {
        Texts texts = Texts.in(reader);
        List<ChangeLine> lines = new ArrayList<>();
        if (!before.title().equals(after.title())) {
            lines.add(new ChangeLine(
                    texts.format("builder.change.title"),
                    before.title().own(),
                    after.title().own()));
        }
        if (!String.valueOf(before.intro()).equals(String.valueOf(after.intro()))) {
            lines.add(new ChangeLine(texts.format("builder.change.intro"), null, null));
        }
        RevisionDifference.between(before.questions(), after.questions())
                .changes()
                .forEach(change -> lines.add(line(change, texts)));
        return List.copyOf(lines);
    }

    private static ChangeLine line(Change change, Texts texts) {
        String name = change.question().wording().own();
        String text = texts.format("builder.change." + change.what().word(), name);
        return switch (change.what()) {
            case REWORDED ->
                new ChangeLine(
                        text,
                        change.before().wording().own(),
                        change.after().wording().own());
            case CHANGED_KIND ->
                new ChangeLine(
                        text,
                        texts.format("builder.kind." + change.before().kind().word()),
                        texts.format("builder.kind." + change.after().kind().word()));
            default -> new ChangeLine(text, null, null);
        };
    }

    public String getText() {
        return text;
    }

    /** What stood there before; null where that is not told. */
    public String getBefore() {
        return before;
    }

    /** What stands there now; null where that is not told. */
    public String getAfter() {
        return after;
    }
}
