package nl.weerklank.outcome.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.outcome.AmountOutcome;
import nl.weerklank.outcome.ChoiceOutcome;
import nl.weerklank.outcome.DayOutcome;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.Outcomes;
import nl.weerklank.outcome.PairedChange;
import nl.weerklank.outcome.QuestionOutcome;
import nl.weerklank.outcome.Quote;
import nl.weerklank.outcome.ScaleOutcome;
import nl.weerklank.outcome.ScoreSentence;
import nl.weerklank.outcome.ShiftOutcome;
import nl.weerklank.outcome.WithheldOutcome;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.program.Edition;
import nl.weerklank.questionnaire.Purpose;

/** The trainer's view of what an evaluation brought. */
@Named
@RequestScoped
public class OutcomePage {

    /** A theme before and now, as two places on a line from 1 to 5, each step a hundred long. */
    public record Shift(
            String name, int n, String then, String now, int thenAt, int nowAt, int notApplicable, String note) {}

    /** Words under the question that they answer, with what must be known of it; null for nothing. */
    public record Written(String title, String note, List<Quote> quotes) {}

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Outcomes outcomes;

    private Evaluation evaluation;
    private Outcome outcome;

    @PostConstruct
    void open() {
        long id = Asked.key("evaluation");
        evaluation = evaluations.find(current.organisation(), id);
        outcome = outcomes.of(current.organisation(), id, current.locale());
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public List<Edition> getEditions() {
        return evaluation.editions();
    }

    /** Whether a report can be made of it: it is what participants thought right after the training. */
    public boolean isReportable() {
        return evaluation.purpose() == Purpose.EVALUATION;
    }

    /** Whether too few answered for anything to open, now that it is closed. */
    public boolean isTooFew() {
        return outcome.closed() && outcome.released() == 0;
    }

    /** The verdicts and the number of remarks in one sentence; empty when there is neither. */
    public String getSentence() {
        List<ScoreSentence.Part> parts = outcome.scores().stream()
                .filter(score -> score.asked().onQuality() && score.asked().mayBeReported() && score.n() > 0)
                .map(score -> new ScoreSentence.Part(
                        score.asked().shortName(current.locale()), score.verdict(current.locale())))
                .toList();
        int remarks = outcome.texts().stream()
                .filter(texts -> texts.asked().isAnswer() && texts.asked().key().equals("remark"))
                .mapToInt(texts -> texts.n())
                .sum();
        return ScoreSentence.of(parts, remarks, current.locale()).orElse("");
    }

    /** The scores on steps, question by question. */
    public List<TableGroup> getScores() {
        return tables(ScaleOutcome.class::isInstance);
    }

    /** Options, numbers and days, question by question. */
    public List<TableGroup> getChoices() {
        return tables(found ->
                found instanceof ChoiceOutcome || found instanceof AmountOutcome || found instanceof DayOutcome);
    }

    private List<TableGroup> tables(Predicate<QuestionOutcome> wanted) {
        return TableGroup.of(outcome.questions().stream().filter(wanted).toList(), current.locale());
    }

    /** The words that were written, also those beside answers. */
    public List<Written> getTexts() {
        return outcome.texts().stream()
                .filter(texts -> texts.n() > 0)
                .map(texts -> new Written(texts.asked().title(current.locale()), told(texts), texts.texts()))
                .toList();
    }

    private String told(QuestionOutcome found) {
        return found.asked().over().told(current.locale()).orElse(null);
    }

    public List<Shift> getShifts() {
        return outcome.shifts().stream()
                .filter(shift -> shift.n() > 0)
                .map(this::shift)
                .toList();
    }

    private Shift shift(ShiftOutcome shift) {
        double then = shift.then().mean();
        double now = shift.now().mean();
        return new Shift(
                shift.asked().title(current.locale()),
                shift.n(),
                ScoreTable.decimals(then, current.locale()),
                ScoreTable.decimals(now, current.locale()),
                place(then),
                place(now),
                shift.notApplicable(),
                Stream.of(told(shift), change(shift)).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    private String change(ShiftOutcome shift) {
        if (shift.change().isEmpty()) return null;
        PairedChange change = shift.change().get();
        Locale locale = current.locale();
        Texts texts = Texts.in(locale);
        String size = change.size()
                .map(found -> found.name().toLowerCase(Locale.ROOT))
                .orElse(change.isBeyondChance() ? "slight" : "none");
        return texts.format(
                "outcome.results.change",
                (change.mean() > 0 ? "+" : "") + ScoreTable.decimals(change.mean(), locale),
                ScoreTable.decimals(change.margin(), locale),
                ScoreTable.decimals(change.effect(), locale),
                texts.getString("outcome.results.change." + size));
    }

    private static int place(double mean) {
        return 20 + (int) Math.round((mean - 1) * 100);
    }

    /** The questions that stay closed, with how many answers they have and need. */
    public List<WithheldOutcome> getWithheld() {
        return outcome.questions().stream()
                .filter(WithheldOutcome.class::isInstance)
                .map(WithheldOutcome.class::cast)
                .toList();
    }
}
