package nl.weerklank.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.weerklank.outcome.AmountOutcome;
import nl.weerklank.outcome.Asked;
import nl.weerklank.outcome.Band;
import nl.weerklank.outcome.ChoiceOutcome;
import nl.weerklank.outcome.DayOutcome;
import nl.weerklank.outcome.Outcome;
import nl.weerklank.outcome.QuestionOutcome;
import nl.weerklank.outcome.Range;
import nl.weerklank.outcome.ScaleOutcome;
import nl.weerklank.outcome.SharedChoice;
import nl.weerklank.outcome.SharedMean;
import nl.weerklank.outcome.SharedScore;
import nl.weerklank.outcome.ShiftOutcome;
import nl.weerklank.outcome.Usual;
import nl.weerklank.outcome.WithheldOutcome;
import nl.weerklank.platform.Texts;

/** What the report says of the questions of an evaluation, in the report's language. */
final class QuestionFindings {

    private final List<QuestionOutcome> questions;
    private final Map<Long, Usual> usual;
    private final Locale locale;

    /**
     * @param seen as the client may see it
     * @param usual what earlier groups gave, by the question's key
     */
    QuestionFindings(Outcome seen, Map<Long, Usual> usual, Locale locale) {
        this.questions = seen.ownQuestions();
        this.usual = usual;
        this.locale = locale;
    }

    List<Findings.Score> scores() {
        return questions.stream()
                .filter(question -> question.asked().onSteps())
                .map(question -> question instanceof ScaleOutcome open ? score(open) : closedScore(question))
                .toList();
    }

    private Findings.Score score(ScaleOutcome open) {
        SharedScore shared = open.shared();
        return score(
                open,
                shared.bands().stream().map(band -> cell(band, open)).toList(),
                saysNothingByAMean(open) ? null : mean(shared.mean(), open),
                open.verdict(shared, locale));
    }

    /** Too short and too long make up for each other; and of two steps, how many chose each says it all. */
    private static boolean saysNothingByAMean(ScaleOutcome open) {
        return open.leaning().isPresent() || open.distribution().steps() == 2;
    }

    private Findings.Score closedScore(QuestionOutcome closed) {
        return score(closed, List.of(), null, "");
    }

    private Findings.Score score(
            QuestionOutcome question, List<Findings.Cell> cells, Findings.Mean mean, String verdict) {
        Asked asked = question.asked();
        Findings.Topic topic = topic(question);
        return new Findings.Score(
                topic.key(),
                topic.heading(),
                topic.about(),
                asked.shortName(locale),
                asked.onQuality() && topic.needed() == 0,
                topic.n(),
                topic.needed(),
                topic.follows(),
                cells,
                mean,
                asked.highestMark(),
                verdict,
                asked.lowIsGood(),
                topic.note(),
                mean == null ? null : usual(asked));
    }

    /** Of a question about one trainer, what was given to all of them says nothing. */
    private Findings.Usual usual(Asked asked) {
        Usual found = asked.about() == null ? usual.get(asked.id()) : null;
        return found == null ? null : new Findings.Usual(found.low(), found.high(), found.groups(), asked.lowestMark());
    }

    /** A grade starts at 0 where other steps start at 1. */
    private static Findings.Mean mean(Optional<SharedMean> shared, ScaleOutcome open) {
        int shift = open.mark(1) - 1;
        return shared.map(mean -> new Findings.Mean(mean.value() + shift, mean.rough()))
                .orElse(null);
    }

    /** A merged band is named after both its ends. */
    private Findings.Cell cell(Band band, ScaleOutcome open) {
        return new Findings.Cell(open.tone(band.from()), open.tone(band.to()), band.count(), open.label(band, locale));
    }

    List<Findings.Estimate> estimates() {
        return questions.stream()
                .filter(question -> question.asked().inPairs())
                .map(this::estimate)
                .toList();
    }

    private Findings.Estimate estimate(QuestionOutcome question) {
        Asked asked = question.asked();
        String low = asked.label(1, locale);
        if (!(question instanceof ShiftOutcome open)) {
            return new Findings.Estimate(topic(question), low, null, null, null);
        }
        return new Findings.Estimate(
                topic(open),
                low,
                asked.label(open.now().steps(), locale),
                Findings.Mean.of(open.sharedThen()),
                Findings.Mean.of(open.sharedNow()));
    }

    List<Findings.Listing> listings() {
        return questions.stream()
                .filter(question -> question.asked().inList())
                .map(this::listing)
                .toList();
    }

    private Findings.Listing listing(QuestionOutcome question) {
        if (question instanceof ChoiceOutcome choice) {
            Stream<Findings.Listing.Row> rows =
                    SharedChoice.of(choice).groups().stream().map(group -> row(choice, group));
            return new Findings.Listing(topic(choice), choice.several(), rows.toList(), "", null);
        }
        if (question instanceof AmountOutcome amounts) {
            List<Findings.Listing.Row> rows = rows(amounts.ranges(locale));
            return new Findings.Listing(topic(amounts), false, rows, amounts.middle(locale), amounts.unit(locale));
        }
        if (question instanceof DayOutcome days) {
            return new Findings.Listing(topic(days), false, rows(days.ranges(locale)), days.middle(locale), null);
        }
        return new Findings.Listing(topic(question), false, List.of(), "", null);
    }

    /** Of several options at once it is not known how many people chose any of them, only how often all were chosen. */
    private Findings.Listing.Row row(ChoiceOutcome choice, SharedChoice.Group group) {
        int options = group.options().size();
        int together = choice.several() && options > 1 ? options : 0;
        return new Findings.Listing.Row(group.label(locale), group.count(), together);
    }

    private static List<Findings.Listing.Row> rows(List<Range> ranges) {
        return ranges.stream()
                .map(range -> new Findings.Listing.Row(range.label(), range.count(), 0))
                .toList();
    }

    private Findings.Topic topic(QuestionOutcome question) {
        Asked asked = question.asked();
        int needed = question instanceof WithheldOutcome closed ? closed.needed() : 0;
        return new Findings.Topic(
                asked.key(),
                asked.heading(locale),
                asked.about(),
                needed > 0 ? 0 : question.n(),
                needed,
                asked.follows() != null,
                note(question));
    }

    private String note(QuestionOutcome question) {
        String later = question.laterLeftOut() ? Texts.in(locale).getString("report.shared.later-left-out") : "";
        String revisions = question.asked().over().told(locale).orElse("");
        String note = (revisions + " " + later).strip();
        return note.isEmpty() ? null : note;
    }
}
