package nl.weerklank.builder.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.weerklank.builder.Conditions;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Readers;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.GradeKind;
import nl.weerklank.questionnaire.kind.NumberKind;
import nl.weerklank.questionnaire.kind.Parameters;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.ShiftKind;
import nl.weerklank.questionnaire.kind.Trait;

/** Everything that can be set of a question; folded away until it is wanted. */
public final class QuestionSettings {

    private static final String OWN = "own";

    private final Sheet sheet;
    private final NewQuestion question;
    private final Parameters set;

    QuestionSettings(Sheet sheet, NewQuestion question) {
        this.sheet = sheet;
        this.question = question;
        this.set = question.kind().parameters();
    }

    private String id(String field) {
        return "q-" + question.key() + "-" + field;
    }

    public List<Pick> getKinds() {
        return QuestionKind.words().stream()
                .map(word -> new Pick(
                        word,
                        sheet.say("builder.kind." + word),
                        word.equals(question.kind().word())))
                .toList();
    }

    public List<TextSide> getHints() {
        return TextSide.of(sheet, id("hint"), "hint", question.hint());
    }

    public boolean isHeading() {
        return !question.kind().isAnswered();
    }

    /** The scales to choose from; none where its kind has no scale. */
    public List<Pick> getScales() {
        boolean own = question.kind() instanceof ScaleKind;
        if (!own && !(question.kind() instanceof ShiftKind)) {
            return List.of();
        }
        Stream<String> named = Arrays.stream(Scale.values()).map(Scale::word);
        return Stream.concat(named, own ? Stream.of(OWN) : Stream.empty())
                .map(word -> new Pick(word, sheet.say("builder.scale." + word), word.equals(scale())))
                .toList();
    }

    private String scale() {
        return set.scale() == null ? OWN : set.scale().word();
    }

    /** Which end of the scale is good; none to choose from where its kind has no scale. */
    public List<Pick> getDirections() {
        return question.kind() instanceof ScaleKind scale
                ? Arrays.stream(Direction.values())
                        .map(one -> new Pick(
                                one.word(), sheet.say("builder.direction." + one.word()), one == scale.direction()))
                        .toList()
                : List.of();
    }

    /** Whether the words to pick from can be added and taken out. */
    public boolean isLabelled() {
        return isChoice() || question.kind() instanceof ScaleKind && set.scale() == null;
    }

    public boolean isChoice() {
        return question.kind().word().startsWith("choice");
    }

    /** What can be picked, or what the two ends of a grade mean. */
    public List<LabelRow> getLabels() {
        return IntStream.range(0, set.labels().size())
                .mapToObj(at -> new LabelRow(
                        at,
                        TextSide.of(
                                sheet,
                                id("label-" + at),
                                "label-" + at,
                                set.labels().get(at))))
                .toList();
    }

    public boolean isGrade() {
        return question.kind() instanceof GradeKind;
    }

    public boolean isOther() {
        return set.other();
    }

    public boolean isNumeric() {
        return question.kind() instanceof NumberKind;
    }

    public String getLowest() {
        return set.lowest() == null ? null : QuestionJson.plain(set.lowest()).toPlainString();
    }

    public String getHighest() {
        return set.highest() == null ? null : QuestionJson.plain(set.highest()).toPlainString();
    }

    public List<TextSide> getUnits() {
        return TextSide.of(sheet, id("unit"), "unit", set.unit());
    }

    /** What may be so of a question of this kind. */
    public List<Pick> getTraits() {
        return Arrays.stream(Trait.values())
                .filter(trait -> trait == Trait.QUOTABLE ? question.kind().isWritten() : !isHeading())
                .map(trait -> new Pick(trait.word(), sheet.say("builder.trait." + trait.word()), question.has(trait)))
                .toList();
    }

    /** Who may read the answers; the first is what is usual for its kind. */
    public List<Pick> getReaders() {
        Stream<Pick> usual = Stream.of(new Pick("", sheet.say("builder.readers.usual"), question.readers() == null));
        return Stream.concat(
                        usual,
                        Arrays.stream(Readers.values())
                                .map(one -> new Pick(
                                        one.word(),
                                        sheet.say("builder.readers." + one.word()),
                                        one == question.readers())))
                .toList();
    }

    /** The earlier questions after whose answers it can be asked; none where there are none. */
    public List<Pick> getEarlier() {
        String now = question.shownIf() == null ? "" : question.shownIf().key();
        Stream<Pick> always = Stream.of(new Pick("", sheet.say("builder.condition.always"), now.isEmpty()));
        List<Pick> earlier = sheet.draft().possibleConditions(question.key()).stream()
                .map(one -> new Pick(one.key(), one.wording().own(), one.key().equals(now)))
                .toList();
        return earlier.isEmpty()
                ? List.of()
                : Stream.concat(always, earlier.stream()).toList();
    }

    /** The answers of the earlier question, each with whether it is one after which this is asked. */
    public List<Pick> getConditionMarks() {
        if (question.shownIf() == null) {
            return List.of();
        }
        NewQuestion earlier = sheet.draft().question(question.shownIf().key());
        return Conditions.choices(earlier, sheet.own()).stream()
                .map(step -> new Pick(
                        Integer.toString(step.value()),
                        step.label(),
                        question.shownIf().marks().contains(step.value())))
                .toList();
    }

    /** What tells whether the same fields are shown. */
    List<?> fields() {
        return List.of(
                question.kind().word(),
                scale(),
                set.labels().size(),
                isOther(),
                String.valueOf(set.direction()),
                question.traits(),
                String.valueOf(question.readers()),
                getEarlier().stream().map(Pick::getLabel).toList(),
                String.valueOf(question.shownIf()),
                getConditionMarks().stream().map(Pick::getLabel).toList());
    }
}
