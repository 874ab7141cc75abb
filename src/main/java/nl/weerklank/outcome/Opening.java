package nl.weerklank.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.evaluation.AskedItem;
import nl.weerklank.evaluation.Consent;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.QuotedWords;
import nl.weerklank.evaluation.Released;
import nl.weerklank.evaluation.Released.Counted;
import nl.weerklank.evaluation.Released.ReleasedQuestion;
import nl.weerklank.evaluation.Released.ReleasedText;
import nl.weerklank.platform.Texts;
import nl.weerklank.questionnaire.kind.AnswerValue;
import nl.weerklank.questionnaire.kind.ChoicesKind;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Step;

/** Makes an outcome of released figures, and keeps closed what too few answered. */
final class Opening {

    private final Released released;
    private final Locale locale;
    private final Threshold threshold;
    private final Map<Item, AskedItem> items;
    private final SortedSet<Integer> revisions;

    /** @param locale the language in which the questions are told, as far as the form speaks it */
    Opening(Released released, Locale locale) {
        this.released = released;
        this.locale = locale;
        this.threshold = released.anonymous() ? new Threshold(released.threshold()) : Threshold.NONE;
        this.revisions = released.revisions();
        this.items = released.evaluation().asked(revisions, locale).stream()
                .collect(Collectors.toMap(AskedItem::item, Function.identity()));
    }

    Outcome outcome() {
        return new Outcome(
                released.evaluation().id(),
                released.evaluation().title(),
                locale,
                !released.anonymous(),
                released.evaluation().closedAt() != null,
                released.invited(),
                released.received(),
                released.tests(),
                released.releasedCount(),
                released.waiting(),
                released.threshold(),
                released.questions().stream().flatMap(this::outcomes).toList());
    }

    /** What was answered, and after that the words beside it, which open by themselves. */
    private Stream<QuestionOutcome> outcomes(ReleasedQuestion question) {
        Asked asked = asked(question.asked());
        Stream<QuestionOutcome> answers = outcome(asked, question).map(threshold::open).stream();
        Stream<QuestionOutcome> beside = Stream.of(
                        texts(asked.beside(Asked.Part.OTHER), question, question.others()),
                        texts(asked.beside(Asked.Part.REMARK), question, question.remarks()))
                .filter(words -> words.n() > 0)
                .map(threshold::open)
                .filter(words -> !words.withheld());
        return Stream.concat(answers, beside);
    }

    private Asked asked(AskedItem found) {
        Item item = found.item();
        AskedItem spoken = items.getOrDefault(item, found);
        return new Asked(
                item.id(),
                item.key(),
                spoken.item().kind(),
                spoken.item().wording(),
                item.theme(),
                Asked.Part.ANSWER,
                item.about(),
                item.readers(),
                follows(found),
                over(spoken));
    }

    private Over over(AskedItem asked) {
        boolean partly = !asked.revisions().containsAll(revisions);
        return revisions.size() == 1
                ? Over.ONE
                : new Over(List.copyOf(asked.revisions()), asked.before(), asked.apart(), partly);
    }

    private Asked.Follows follows(AskedItem asked) {
        Item item = asked.item();
        return items.values().stream()
                .filter(earlier -> item.dependsOn(earlier.item()) && earlier.meets(asked))
                .findFirst()
                .map(earlier ->
                        new Asked.Follows(earlier.item().key(), item.shownIf().marks()))
                .orElse(null);
    }

    /** None for what has no answers. */
    private Optional<QuestionOutcome> outcome(Asked asked, ReleasedQuestion question) {
        int notApplicable = question.notApplicable();
        return switch (asked.kind().shape()) {
            case STEPS ->
                Optional.of(new ScaleOutcome(asked, each(question, counted -> steps(asked, counted)), notApplicable));
            case OPTIONS -> Optional.of(choice(asked, question));
            case PAIR -> Optional.of(shift(asked, question));
            case WORDS -> Optional.of(texts(asked, question, question.texts()));
            case AMOUNT ->
                Optional.of(new AmountOutcome(
                        asked, each(question, Counted::amounts), released.anonymous(), notApplicable, false));
            case DAY ->
                Optional.of(new DayOutcome(
                        asked, each(question, Counted::days), released.anonymous(), notApplicable, false));
            case NOTHING -> Optional.empty();
        };
    }

    private static <T> List<T> each(ReleasedQuestion question, Function<Counted, T> found) {
        return question.releases().stream().map(found).toList();
    }

    private static Distribution steps(Asked asked, Counted counted) {
        Map<Integer, Integer> byPlace = new HashMap<>();
        counted.counts().forEach((mark, count) -> byPlace.put(mark - asked.lowestMark() + 1, count));
        return Distribution.of(asked.kind().steps(Locale.ROOT).size(), byPlace);
    }

    private static ShiftOutcome shift(Asked asked, ReleasedQuestion question) {
        return new ShiftOutcome(
                asked,
                each(
                        question,
                        counted -> new ShiftOutcome.Sides(
                                side(asked, counted, AnswerValue.Pair::then),
                                side(asked, counted, AnswerValue.Pair::now))),
                question.notApplicable(),
                change(question));
    }

    private static Optional<PairedChange> change(ReleasedQuestion question) {
        Map<Integer, Integer> byDifference = new HashMap<>();
        question.releases()
                .forEach(counted -> counted.pairs()
                        .forEach((pair, count) -> byDifference.merge(pair.now() - pair.then(), count, Integer::sum)));
        return PairedChange.of(byDifference);
    }

    private static Distribution side(Asked asked, Counted counted, ToIntFunction<AnswerValue.Pair> side) {
        Map<Integer, Integer> counts = new HashMap<>();
        counted.pairs().forEach((pair, count) -> counts.merge(side.applyAsInt(pair), count, Integer::sum));
        return Distribution.of(asked.kind().steps(Locale.ROOT).size(), counts);
    }

    private static TextOutcome texts(Asked asked, ReleasedQuestion question, List<ReleasedText> texts) {
        return new TextOutcome(
                asked,
                question.offered(),
                texts.stream().map(Opening::quote).toList(),
                asked.isAnswer() ? question.notApplicable() : 0);
    }

    private ChoiceOutcome choice(Asked asked, ReleasedQuestion question) {
        QuestionKind kind = asked.kind();
        List<Step> marks = new ArrayList<>(kind.options(locale));
        if (kind.asksOther()) marks.add(new Step(0, Texts.in(locale).getString("outcome.choice.other")));
        boolean several = kind instanceof ChoicesKind;
        return new ChoiceOutcome(
                asked, several, each(question, counted -> chosen(marks, counted)), question.notApplicable());
    }

    private static ChoiceOutcome.Chosen chosen(List<Step> marks, Counted counted) {
        return new ChoiceOutcome.Chosen(
                counted.answered(),
                marks.stream()
                        .map(mark -> new ChoiceOutcome.Option(
                                mark.value(), mark.label(), counted.counts().getOrDefault(mark.value(), 0)))
                        .toList());
    }

    private static Quote quote(ReleasedText text) {
        return new Quote(
                text.answerId(), text.wording(), use(text.use()), text.firstName(), text.role(), text.writer());
    }

    static Quote quote(QuotedWords.LivingQuote words) {
        return new Quote(words.answerId(), words.wording(), use(words.use()), words.firstName(), words.role(), null);
    }

    private static Quote.Use use(Consent.Use use) {
        return switch (use) {
            case NONE -> Quote.Use.NONE;
            case REPORT -> Quote.Use.REPORT;
            case PUBLIC -> Quote.Use.PUBLIC;
        };
    }
}
