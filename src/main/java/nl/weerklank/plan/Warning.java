package nl.weerklank.plan;

import java.time.LocalTime;
import java.util.Locale;

/**
 * Something that a good colleague would say of a day. It reminds; it never stops anyone.
 *
 * @param kind what is the matter
 * @param block the block where it begins, or null where it is about the day
 * @param from from when it is so
 * @param until until when
 * @param minutes how long that is: without a break, of talk, of the closing round, past the day's end; else 0
 */
public record Warning<B extends Timed>(Kind kind, B block, LocalTime from, LocalTime until, int minutes) {
    /** What can be the matter with a day. */
    public enum Kind {
        /** More than two hours without a break. */
        NO_BREAK,
        /** 40 minutes or more of one who explains. */
        LONG_TALK,
        /** The closing round has less than 10 minutes, or the day ends within it. */
        CLOSING_SQUEEZED,
        /** No break of half an hour between 11:30 and 13:30. */
        LATE_LUNCH,
        /** The blocks go on after the day's end. */
        OVERRUN,
        /** A block has no title. */
        UNTITLED;

        /** The word in texts and in the API: {@code long-talk}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
