package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.TextKind;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Asked KNOWLEDGE = scale("knowledge", Scale.QUALITY);
    private static final Asked APPLIED = scale("applied", Scale.FREQUENCY);
    private static final Asked WORDS = new Asked(3, "remark", new TextKind(), "Toelichting?", false);

    @Test
    void showsTheClientOfANamedEvaluationNoFigureBelowTheThreshold() {
        Quote allowed = new Quote(1, "mag", Quote.Use.REPORT, null, null, "Anna");
        Quote kept = new Quote(2, "mag niet", Quote.Use.NONE, null, null, "Bram");
        Outcome trainer = outcome(
                true,
                new ScaleOutcome(KNOWLEDGE, Distribution.of(5, Map.of(4, 3)), 0),
                new TextOutcome(WORDS, 3, List.of(allowed, kept), 0));
        assertThat(trainer.scores()).hasSize(1);
        Outcome client = trainer.forClient();
        assertThat(client.scores()).isEmpty();
        assertThat(client.questions().get(0)).isEqualTo(new WithheldOutcome(KNOWLEDGE, 0, 5));
        assertThat(client.texts().get(0).texts()).containsExactly(allowed);
    }

    @Test
    void takesScoresOfOneScaleTogether() {
        Outcome outcome = outcome(
                false,
                new ScaleOutcome(KNOWLEDGE, Distribution.of(5, Map.of(4, 3, 5, 3)), 0),
                new ScaleOutcome(scale("feedback", Scale.QUALITY), Distribution.of(5, Map.of(5, 6)), 0),
                new ScaleOutcome(APPLIED, Distribution.of(5, Map.of(1, 6)), 0));
        assertThat(outcome.overall()).hasValue(new Verdict(4, 5));
        assertThat(outcome(false).overall()).isEmpty();
    }

    /** Of two ways to answer of which the same is shown apart, the same is said together. */
    @Test
    void tellsOfScoresTogetherNothingThatTheyDoNotTellThemselves() {
        Map<String, Verdict> said = new HashMap<>();
        for (Distribution one : everyWayOfFive()) {
            for (Distribution other : everyWayOfFive()) {
                Verdict together = outcome(
                                false,
                                new ScaleOutcome(KNOWLEDGE, one, 0),
                                new ScaleOutcome(scale("feedback", Scale.QUALITY), other, 0))
                        .overall()
                        .orElseThrow();
                String shown = apart(one) + apart(other);
                assertThat(said.computeIfAbsent(shown, first -> together))
                        .as(one + " beside " + other)
                        .isEqualTo(together);
            }
        }
    }

    /** What is said of a score by itself, besides its bands. */
    private static String apart(Distribution answers) {
        SharedScore shown = SharedScore.of(answers);
        return shown.mean() + " " + shown.verdict() + " ";
    }

    private static List<Distribution> everyWayOfFive() {
        List<Distribution> all = new ArrayList<>();
        for (int a = 0; a <= 5; a++)
            for (int b = 0; a + b <= 5; b++)
                for (int c = 0; a + b + c <= 5; c++)
                    for (int d = 0; a + b + c + d <= 5; d++)
                        all.add(Distribution.of(5, Map.of(1, a, 2, b, 3, c, 4, d, 5, 5 - a - b - c - d)));
        return all;
    }

    @Test
    void namesPartsInTheLanguageAsked() {
        assertThat(KNOWLEDGE.shortName(Locale.forLanguageTag("nl"))).isEqualTo("inhoudelijke kennis");
        assertThat(KNOWLEDGE.heading(Locale.ENGLISH)).isEqualTo("Knowledge");
        assertThat(APPLIED.shortName(Locale.ENGLISH)).isEqualTo("‘applied?’");
        assertThat(APPLIED.heading(Locale.ENGLISH)).isEqualTo("applied?");
    }

    @Test
    void countsWhoHasNotAnswered() {
        assertThat(outcome(false).missing()).isEqualTo(2);
    }

    private static Asked scale(String key, Scale scale) {
        return new Asked(1, key, ScaleKind.of(scale), key + "?", false);
    }

    private static Outcome outcome(boolean named, QuestionOutcome... questions) {
        return new Outcome(
                1, "Na de training", Locale.forLanguageTag("nl"), named, true, 8, 6, 0, 6, 0, 5, List.of(questions));
    }
}
