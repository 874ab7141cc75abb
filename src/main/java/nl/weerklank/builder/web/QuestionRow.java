package nl.weerklank.builder.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.builder.Conditions;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Readers;
import nl.weerklank.questionnaire.kind.GradeKind;
import nl.weerklank.questionnaire.kind.Step;
import nl.weerklank.questionnaire.kind.Trait;

/** A question in the list of the builder. */
public final class QuestionRow {

    private final Sheet sheet;
    private final NewQuestion question;
    private final int place;
    private final int number;

    /**
     * @param place where it stands, from 0
     * @param number which it is among the questions that are answered; 0 for a heading
     */
    QuestionRow(Sheet sheet, NewQuestion question, int place, int number) {
        this.sheet = sheet;
        this.question = question;
        this.place = place;
        this.number = number;
    }

    public String getKey() {
        return question.key();
    }

    public int getPlace() {
        return place;
    }

    /** "3", or nothing for a heading. */
    public String getNumber() {
        return number == 0 ? "" : Integer.toString(number);
    }

    /** Its wording, by which buttons name it. */
    public String getName() {
        return question.wording().own();
    }

    public boolean isFirst() {
        return place == 0;
    }

    public boolean isLast() {
        return place == sheet.draft().questions().size() - 1;
    }

    public boolean isOpen() {
        return question.key().equals(sheet.openKey());
    }

    public boolean isAnswered() {
        return question.kind().isAnswered();
    }

    public boolean isConditional() {
        return question.shownIf() != null;
    }

    public String getKind() {
        return question.kind().word();
    }

    public List<TextSide> getTexts() {
        return TextSide.of(sheet, "q-" + question.key() + "-text", "text", question.wording());
    }

    /** What can be picked, in one line; null where nothing is. */
    public String getAnswers() {
        List<Step> choices = Conditions.choices(question, sheet.own());
        if (choices.isEmpty()) {
            return null;
        }
        if (question.kind() instanceof GradeKind grade) {
            if (grade.ends().isEmpty()) return sheet.say("builder.page.grade-bare");
            String first = choices.get(0).label();
            return sheet.say(
                    "builder.page.grade", first, choices.get(choices.size() - 1).label());
        }
        return choices.stream().map(Step::label).collect(Collectors.joining(" · "));
    }

    /** When it is asked, in plain words; null for always. */
    public String getOnlyIf() {
        return Conditions.inWords(question, sheet.draft(), sheet.reader());
    }

    /** What is set, in a few words each. */
    public List<String> getMarks() {
        List<String> marks = Arrays.stream(Trait.values())
                .filter(question::has)
                .map(trait -> sheet.say("builder.trait-short." + trait.word()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (question.readers() == Readers.TRAINER) {
            marks.add(sheet.say("builder.trait-short.trainer"));
        }
        return marks;
    }

    public List<String> getWarnings() {
        return sheet.warned(question.key());
    }

    /** Its texts that are not there in the other language. */
    Stream<Gap> gaps() {
        QuestionSettings settings = getSettings();
        Stream<List<TextSide>> labels = settings.getLabels().stream().map(LabelRow::getTexts);
        Stream<List<TextSide>> folded = Stream.concat(Stream.of(settings.getHints(), settings.getUnits()), labels);
        return Stream.concat(
                Gap.in(getKey(), true, getTexts()), folded.flatMap(sides -> Gap.in(getKey(), isOpen(), sides)));
    }

    /** Everything that can be set of it. */
    public QuestionSettings getSettings() {
        return new QuestionSettings(sheet, question);
    }

    /** Whether the other row has the same fields, whatever stands in them. */
    boolean hasFieldsOf(QuestionRow other) {
        return fields().equals(other.fields());
    }

    private List<?> fields() {
        return List.of(
                getMarks(),
                isOpen(),
                isFirst(),
                isLast(),
                getNumber(),
                getKind(),
                isConditional(),
                sheet.bilingual(),
                isOpen() ? getSettings().fields() : List.of());
    }

    /** Whether the other row says the same beside its fields. */
    boolean saysTheSameAs(QuestionRow other) {
        return said().equals(other.said());
    }

    private List<?> said() {
        return List.of(String.valueOf(getAnswers()), String.valueOf(getOnlyIf()), getWarnings());
    }
}
