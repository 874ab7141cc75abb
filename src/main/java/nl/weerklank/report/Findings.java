package nl.weerklank.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.weerklank.outcome.PairedChange;
import nl.weerklank.outcome.SharedMean;
import nl.weerklank.program.TeamMember;

/**
 * What a report says, as it is frozen: everything but the words of quotes, of which it holds the keys in their order.
 * Whatever is absent is null or an empty list and has no place in the report.
 *
 * @param title what the training is called
 * @param group what the group is called, or the groups that were evaluated together; or null
 * @param organisation the trainer's organisation
 * @param days when the training was held
 * @param madeOn the day on which these findings were put together
 * @param turnout how many took part in the evaluation; null without one
 * @param overall all scores together; null where none is open
 * @param scores on steps, such as of a scale
 * @param estimates of what was asked as before and now, besides the themes
 * @param listings of what can be counted otherwise: options, numbers and days
 * @param offer the next step that the trainer offers, in lines; or null
 * @param team who gave the training, in order; empty where the trainer did so alone
 * @param presentation how the trainer presents it
 */
public record Findings(
        String title,
        String client,
        String group,
        String organisation,
        String trainer,
        List<LocalDate> days,
        LocalDate madeOn,
        Turnout turnout,
        Overall overall,
        Goal goal,
        List<Theme> themes,
        List<Score> scores,
        List<Estimate> estimates,
        List<Listing> listings,
        List<QuoteGroup> quotes,
        List<String> nextSteps,
        String offer,
        List<Giver> team,
        Presentation presentation) {

    /** What was frozen before there were estimates, listings, a team and a presentation has none. */
    public Findings {
        estimates = estimates == null ? List.of() : List.copyOf(estimates);
        listings = listings == null ? List.of() : List.copyOf(listings);
        team = team == null ? List.of() : List.copyOf(team);
        presentation = presentation == null ? Presentation.NONE : presentation;
    }

    /** The same, put together on that day. */
    Findings onDay(LocalDate day) {
        return new Findings(
                title,
                client,
                group,
                organisation,
                trainer,
                days,
                day,
                turnout,
                overall,
                goal,
                themes,
                scores,
                estimates,
                listings,
                quotes,
                nextSteps,
                offer,
                team,
                presentation);
    }

    /** Whether it was asked weeks later how things work out. */
    public boolean askedLater() {
        return themes.stream().anyMatch(theme -> theme.after() != null);
    }

    /**
     * Someone who gave the training.
     *
     * @param role the word of the API: "trainer", "co-trainer" or "actor"
     */
    public record Giver(String name, String role) {

        static Giver of(TeamMember member) {
            return new Giver(member.name(), member.role().word());
        }
    }

    /**
     * How many took part.
     *
     * @param counted how many forms are in the figures
     * @param waiting how many came in and are in no figure
     * @param named whether the trainer sees who wrote what
     * @param groups how many groups it is about; 0 in what was frozen before that was told
     * @param apart whether these were evaluated apart and are added up
     */
    public record Turnout(
            int invited, int counted, int waiting, int threshold, boolean named, int groups, boolean apart) {

        /** Whether it is known how many could have answered: not where more did than were counted as being there. */
        public boolean knowsHowMany() {
            return invited >= counted + waiting;
        }

        /** Whether there are no figures, as fewer answered than are needed; there may be words of theirs. */
        public boolean tooFew() {
            return counted < threshold;
        }

        /** Whether fewer than half answered, so that those who did not may well think otherwise; who waits for others did. */
        public boolean few() {
            int answered = apart ? counted + waiting : counted;
            return counted > 0 && 2 * answered < invited;
        }
    }

    /** A mean as precisely as it may be said; rough means to the nearest half. */
    public record Mean(double value, boolean rough) {

        /** As it may be shared; null where it may not. */
        static Mean of(Optional<SharedMean> shared) {
            return shared.map(mean -> new Mean(mean.value(), mean.rough())).orElse(null);
        }
    }

    /**
     * All scores from poor to very good together.
     *
     * @param parts of how many questions
     * @param mean or null where it would give someone away
     */
    public record Overall(int parts, Mean mean, String verdict) {}

    /** What was agreed with the client, and what can be said of it so far. */
    public record Goal(String wording, String noticedBy, LocalDate agreedOn, String answer) {}

    /**
     * A theme of the group.
     *
     * @param decision what the trainer decided, as in the API; null where nothing was decided
     * @param minutes how long the session plan treats it, practice included
     * @param shift before and now; null where it was not asked, or too few answered
     * @param tooFew whether it was asked and too few answered
     * @param after how it works out weeks later; null where that was not asked, or too few answered
     */
    public record Theme(
            String name,
            String decision,
            String reason,
            int minutes,
            int practice,
            Shift shift,
            boolean tooFew,
            After after) {}

    /** How well a theme works out weeks later, as so many say who may be others than right afterwards. */
    public record After(int n, Mean mean) {}

    /**
     * How well a theme worked out before and works out now; a mean is null where it would give someone away.
     *
     * @param change how large the change is, person by person; null where that cannot be told, and in reports of before
     *     it was told
     */
    public record Shift(int n, Mean then, Mean now, boolean better, PairedChange.Size change) {}

    /**
     * What was asked, and whether it is open.
     *
     * @param key the question's stable key
     * @param heading what it is called at the start of a line
     * @param about the trainer whom it is about, or null
     * @param n how many answered; 0 where it is closed
     * @param needed how many answers would have been enough; 0 where it is open
     * @param follows whether it was asked only after a certain answer to another question
     * @param note what must be known of the revisions of the questions in which it was asked, and that later answers are not
     *     told; null for nothing
     */
    public record Topic(String key, String heading, String about, int n, int needed, boolean follows, String note) {}

    /**
     * A score. Its names are those that earlier snapshots have; what these lack is empty.
     *
     * @param key the question's stable key
     * @param heading what it is called at the start of a line
     * @param about the trainer whom it is about, or null
     * @param name what it is called within a sentence
     * @param sentence whether it counts in the sentence in words
     * @param n how many answered; 0 where it is closed
     * @param needed how many answers would have been enough; 0 where it is open
     * @param follows whether it was asked only after a certain answer to another question
     * @param mean null where it would give someone away, or says nothing
     * @param highest the mark of the last step; 0 for the usual 5
     * @param verdict in words; empty where no words are sound
     * @param lowIsGood whether the lower end is the good one
     * @param note what must be known of the revisions of the questions in which it was asked; null for nothing
     * @param usual what earlier groups of the same program usually gave; null where there were too few
     */
    public record Score(
            String key,
            String heading,
            String about,
            String name,
            boolean sentence,
            int n,
            int needed,
            boolean follows,
            List<Cell> bands,
            Mean mean,
            int highest,
            String verdict,
            boolean lowIsGood,
            String note,
            Usual usual) {}

    /**
     * The middle half of the means of so many earlier groups.
     *
     * @param lowest the mark of the first step; null in what was frozen before that was told
     */
    public record Usual(double low, double high, int groups, Integer lowest) {}

    /**
     * A step of a scale or neighbouring ones together, with the answers and the name.
     *
     * @param from how good the first step is, from 1 to 5
     * @param to how good the last is
     */
    public record Cell(int from, int to, int count, String label) {}

    /**
     * How it was before and is now; a mean is null where it would give someone away, and both where it is closed.
     *
     * @param low what 1 is called
     * @param high what 5 is called
     */
    public record Estimate(Topic topic, String low, String high, Mean then, Mean now) {}

    /**
     * How often something was answered, from a list of what can be.
     *
     * @param several whether each could choose several
     * @param rows options or ranges, some taken together so that none holds one answer only
     * @param middle of numbers and days, the median or the range that it lies in; empty where there is none
     * @param unit of numbers, or null
     */
    public record Listing(Topic topic, boolean several, List<Row> rows, String middle, String unit) {

        /**
         * An option, some options together, or a range of numbers or days.
         *
         * @param count how many people answered it; of options together, of which one person may have chosen several, how
         *     often they were chosen
         * @param together how many options of which one person may have chosen several; 0 where people are counted
         */
        public record Row(String label, int count, int together) {}
    }

    /**
     * Quotes that answer one question.
     *
     * @param kind which place in the report they have
     * @param heading the question, where the place has no title of its own
     * @param keys of the quotes, in the order of the report
     * @param note what must be known of the revisions of the questions in which it was asked; null for nothing
     */
    public record QuoteGroup(Kind kind, String heading, List<Long> keys, String note) {

        /** The place of quotes in the report. */
        public enum Kind {
            MANAGER,
            ONE_LINER,
            REMARK,
            SUGGESTION,
            OTHER,
            /** What participants promised themselves to do. */
            PROMISE;

            /** The section with which it can be left away. */
            public Section section() {
                return switch (this) {
                    case MANAGER -> Section.MANAGER;
                    case PROMISE -> Section.PROMISES;
                    default -> Section.QUOTES;
                };
            }
        }
    }
}
