package nl.weerklank.questionnaire.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What someone answered to one question. No answer at all is no value. */
public sealed interface AnswerValue {

    /** The value as programs send and receive it, but for kinds that say it otherwise. */
    Object plain();

    /** A step of a scale (from 1), a grade (0 to 10), the place of a chosen option (from 1, another 0), yes (1) or no (0). */
    record Mark(int mark) implements AnswerValue {
        @Override
        public Object plain() {
            return mark;
        }
    }

    /** The places of the options chosen, each from 1; 0 for another than those. */
    record Marks(Set<Integer> marks) implements AnswerValue {
        public Marks {
            marks = Set.copyOf(marks);
        }

        @Override
        public Object plain() {
            return marks.stream().sorted().toList();
        }
    }

    /** Words, exactly as written but for white space around them. */
    record Words(String wording) implements AnswerValue {
        @Override
        public Object plain() {
            return wording;
        }
    }

    /** How well something went before the training and goes now, each a step from 1. */
    record Pair(int then, int now) implements AnswerValue {
        @Override
        public Object plain() {
            return Map.of("then", then, "now", now);
        }
    }

    /** A number with at most two decimals, in the question's unit. */
    record Amount(BigDecimal amount) implements AnswerValue {

        /** How many decimals are kept. */
        public static final int DECIMALS = 2;

        /** Numbers that are equal are the same amount, however many zeros were written. */
        public Amount {
            amount = amount.setScale(DECIMALS);
        }

        @Override
        public Object plain() {
            BigDecimal plain = amount.stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        }
    }

    /** A day. */
    record Day(LocalDate day) implements AnswerValue {
        @Override
        public Object plain() {
            return day.toString();
        }
    }

    /** The question is about something that does not occur in the writer's work. */
    record NotApplicable() implements AnswerValue {

        /** The word for it in what is sent. */
        public static final String WORD = "n/a";

        @Override
        public Object plain() {
            return WORD;
        }
    }
}
