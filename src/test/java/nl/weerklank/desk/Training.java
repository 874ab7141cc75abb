package nl.weerklank.desk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.desk.EditionFacts.Planned;
import nl.weerklank.desk.EditionFacts.Reported;
import nl.weerklank.desk.EditionFacts.Themed;
import nl.weerklank.evaluation.Evaluation.State;
import nl.weerklank.questionnaire.Purpose;

/** A training for tests of the red thread: on 17 and 18 November 2026, with twelve participants and a plan of a template. */
final class Training {

    static final long EDITION = 7;
    static final LocalDate BEFORE = LocalDate.of(2026, 11, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 18);
    static final LocalDate AFTER = LocalDate.of(2026, 11, 20);

    private int participants = 12;
    private Set<Purpose> questionnaires = EnumSet.allOf(Purpose.class);
    private final Map<Purpose, Survey> surveys = new EnumMap<>(Purpose.class);
    private Themed themes = Themed.NONE;
    private Planned plan = new Planned(7, false);
    private Reported report;

    Training participants(int number) {
        participants = number;
        return this;
    }

    Training withoutQuestionnaires() {
        questionnaires = Set.of();
        return this;
    }

    Training planned(Purpose purpose, LocalDate opensOn) {
        surveys.put(purpose, new Survey(key(purpose), State.PLANNED, opensOn, true, 12, 0, 0));
        return this;
    }

    Training open(Purpose purpose, int received) {
        boolean named = purpose == Purpose.INTAKE || purpose == Purpose.MANAGER;
        surveys.put(purpose, new Survey(key(purpose), State.OPEN, BEFORE, named, 12, received, named ? received : 0));
        return this;
    }

    Training openAnonymously(Purpose purpose, int received) {
        surveys.put(purpose, new Survey(key(purpose), State.OPEN, BEFORE, false, 12, received, 0));
        return this;
    }

    Training closed(Purpose purpose, int received, int released) {
        surveys.put(
                purpose,
                new Survey(key(purpose), State.CLOSED, BEFORE, purpose == Purpose.INTAKE, 12, received, released));
        return this;
    }

    Training themes(int all, int open, int untreated) {
        themes = new Themed(all, open, untreated);
        return this;
    }

    Training plan(int blocks, boolean changed) {
        plan = new Planned(blocks, changed);
        return this;
    }

    Training report(LocalDate publishedOn, boolean shared) {
        report = new Reported(99, publishedOn, shared);
        return this;
    }

    EditionFacts facts() {
        return new EditionFacts(
                EDITION,
                LAST_DAY.minusDays(1),
                LAST_DAY,
                participants,
                questionnaires,
                surveys,
                themes,
                plan,
                Optional.ofNullable(report));
    }

    RedThread on(LocalDate today) {
        return RedThread.of(facts(), today);
    }

    static long key(Purpose purpose) {
        return 100 + purpose.ordinal();
    }
}
