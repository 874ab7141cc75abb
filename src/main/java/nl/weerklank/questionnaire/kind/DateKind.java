package nl.weerklank.questionnaire.kind;

import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.platform.Dates;

/** A day, from 1900 to 2100. */
public record DateKind() implements QuestionKind {

    static final String WORD = "date";

    /** The first day that may be answered. */
    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** The last day that may be answered. */
    public static final LocalDate LAST = Year.of(2100).atMonth(12).atEndOfMonth();

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Shape shape() {
        return Shape.DAY;
    }

    @Override
    public Optional<AnswerValue> read(Sent sent) {
        Optional<LocalDate> day = day(sent.value()).filter(one -> !one.isBefore(FIRST) && !one.isAfter(LAST));
        return day.isPresent() ? day.map(AnswerValue.Day::new) : sent.mistake("questionnaire.answer.date");
    }

    private static Optional<LocalDate> day(Object sent) {
        try {
            return sent instanceof String text ? Optional.of(LocalDate.parse(text.strip())) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public Object typed(Typed typed) {
        return typed.value("");
    }

    @Override
    public String said(AnswerValue value, String other, Locale locale) {
        return Dates.full(((AnswerValue.Day) value).day(), locale);
    }
}
