package nl.weerklank.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import nl.weerklank.questionnaire.kind.AnswerValue;

/**
 * What an evaluation brought, as far as it was released; to the trainer of a named one, as it stands. Figures are raw: whoever shows
 * them withholds what is too little.
 *
 * @param invited how many people could answer
 * @param received how many forms came in, without tests
 * @param tests how many forms trainers sent to try
 * @param releasedCount how many of the received are in these figures
 * @param waiting how many were received and are in no figure: before closing, or too few to be shown safely
 * @param threshold how many answers an anonymous figure needs
 */
public record Released(
        Evaluation evaluation,
        int invited,
        int received,
        int tests,
        int releasedCount,
        int waiting,
        int threshold,
        List<ReleasedQuestion> questions) {

    /** The revisions of the questions of which there are forms in the figures. */
    public SortedSet<Integer> revisions() {
        return questions.stream()
                .flatMap(question -> question.asked().revisions().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the figures are of an anonymous evaluation, so that the threshold counts. */
    public boolean anonymous() {
        return evaluation.mode() == Mode.ANONYMOUS;
    }

    /** The figures of the question with this stable key, if it was asked. */
    public Optional<ReleasedQuestion> question(String key) {
        return questions.stream()
                .filter(question -> question.item().key().equals(key))
                .findFirst();
    }

    /** The themes asked as before and now, in the order of the form. */
    public List<ReleasedQuestion> themes() {
        return questions.stream().filter(question -> question.item().theme()).toList();
    }

    /**
     * What was counted of one question or theme in one release.
     *
     * @param answered how many said something to it
     * @param counts of steps and options: how many answered each mark (yes 1, no 0, another option 0); hundredths of
     *     numbers, days since 1970
     * @param pairs of a theme: how many gave each pair of before and now
     * @param notApplicable how many said that it does not occur in their work
     */
    public record Counted(
            int answered, Map<Integer, Integer> counts, Map<AnswerValue.Pair, Integer> pairs, int notApplicable) {

        /** How many answered each number, from the least. */
        public SortedMap<BigDecimal, Integer> amounts() {
            return counted(mark -> BigDecimal.valueOf(mark, AnswerValue.Amount.DECIMALS));
        }

        /** How many answered each day, from the first. */
        public SortedMap<LocalDate, Integer> days() {
            return counted(LocalDate::ofEpochDay);
        }

        private <T> SortedMap<T, Integer> counted(IntFunction<T> value) {
            SortedMap<T, Integer> counted = new TreeMap<>();
            counts.forEach((mark, count) -> counted.put(value.apply(mark), count));
            return counted;
        }
    }

    /**
     * One question or theme, over the revisions in which answers to it are added up.
     *
     * @param releases what was counted, release by release, at least one; no answer is in two of them. A named evaluation
     *     as its trainer sees it has one
     * @param offered how many of the released forms asked it
     * @param texts the words written, in an order that tells nothing
     * @param others what the other option is to those who chose it, likewise
     * @param remarks the remarks beside answers, likewise
     */
    public record ReleasedQuestion(
            AskedItem asked,
            List<Counted> releases,
            int offered,
            List<ReleasedText> texts,
            List<ReleasedText> others,
            List<ReleasedText> remarks) {

        public ReleasedQuestion {
            releases = List.copyOf(releases);
        }

        /** What was asked, as it was asked last. */
        public Item item() {
            return asked.item();
        }

        /** How many said something to it; of words, how many are there. */
        public int answered() {
            return item().asksWords()
                    ? texts.size()
                    : releases.stream().mapToInt(Counted::answered).sum();
        }

        /** How many said that it does not occur in their work. */
        public int notApplicable() {
            return releases.stream().mapToInt(Counted::notApplicable).sum();
        }
    }

    /**
     * Words that somebody wrote.
     *
     * @param answerId the key by which the words are asked for later
     * @param firstName the first name that may stand below them, or null
     * @param role what the writer does, where the form went to one person with a role; else null
     * @param writer who wrote them, for the trainer's eyes only; null in anonymous mode and where it is not known
     */
    public record ReleasedText(
            long answerId,
            String wording,
            Consent.Use use,
            Consent.Name name,
            String firstName,
            String role,
            String writer) {}
}
