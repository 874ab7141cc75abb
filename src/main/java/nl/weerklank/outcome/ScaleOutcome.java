package nl.weerklank.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerklank.questionnaire.kind.GradeKind;

/**
 * The scores on a row of steps: a scale with words, a statement to agree with, or a grade.
 *
 * @param releases by the place of the step, the lowest being 1, release by release; at least one
 */
public record ScaleOutcome(Asked asked, List<Distribution> releases, int notApplicable) implements QuestionOutcome {

    /** The fewest steps between which a mean in words says something. */
    private static final int FEWEST_FOR_WORDS = 4;

    public ScaleOutcome {
        releases = List.copyOf(releases);
    }

    /** All that was answered, released at once. */
    ScaleOutcome(Asked asked, Distribution distribution, int notApplicable) {
        this(asked, List.of(distribution), notApplicable);
    }

    @Override
    public int n() {
        return distribution().n();
    }

    /** All answers together, for the trainer's eyes. */
    public Distribution distribution() {
        return Distribution.together(releases);
    }

    /**
     * As others may know it.
     *
     * @throws IllegalArgumentException for fewer than {@value SharedScore#LEAST_ANSWERS} answers in a release
     */
    public SharedScore shared() {
        return SharedScore.of(releases);
    }

    /** The mark of the step at a place. */
    public int mark(int place) {
        return place + asked.lowestMark() - 1;
    }

    /** What a step is called; a grade by its number and what that means. */
    public String label(int place, Locale locale) {
        String label = asked.label(place, locale);
        String number = Integer.toString(mark(place));
        return isGrade() && !label.equals(number) ? number + " · " + label : label;
    }

    /** The mean of the marks, unrounded. */
    public double mean() {
        return distribution().mean() + asked.lowestMark() - 1;
    }

    /** Whether it is a grade, which says what it says without words. */
    public boolean isGrade() {
        return asked.kind() instanceof GradeKind;
    }

    /** How the answers lie around the best step, where that is in the middle. */
    public Optional<Leaning> leaning() {
        return asked.kind().ideal().isPresent()
                ? Optional.of(Leaning.of(distribution(), asked.kind().ideal().getAsInt()))
                : Optional.empty();
    }

    /** Whether the mean can be said in words of the scale: not of a few steps, of numbers, or of two bad ends. */
    public boolean hasVerdict() {
        return n() > 0 && leaning().isEmpty() && isInWords();
    }

    /** Whether a mean can be said in words of its steps, where it says anything. */
    boolean isInWords() {
        return !isGrade() && distribution().steps() >= FEWEST_FOR_WORDS;
    }

    /** The answers in words of the scale: the mean, or around a best step the shares; empty where neither is sound. */
    public String verdict(Locale locale) {
        if (n() == 0) return "";
        if (hasVerdict()) return asked.words(distribution().verdict(), locale);
        return leaning().map(leaning -> leaning.words(asked, locale)).orElse("");
    }

    /** The same as others may know it, from the bands that they see. */
    public String verdict(SharedScore shared, Locale locale) {
        if (hasVerdict()) return asked.words(shared.verdict(), locale);
        return asked.kind().ideal().stream()
                .mapToObj(ideal -> Leaning.of(shared.bands(), ideal))
                .flatMap(Optional::stream)
                .map(leaning -> leaning.words(asked, locale))
                .findFirst()
                .orElse("");
    }

    /** What a band is called: its step, or both its ends. */
    public String label(Band band, Locale locale) {
        Verdict ends = new Verdict(band.from(), band.to());
        return ends.words(place -> label(place, locale), locale);
    }

    /** From 1, the worst end, to 5, the best: how good the step at a place is. */
    public int tone(int place) {
        int worst = distribution().steps() - 1;
        int from = asked.lowIsGood() ? distribution().steps() - place : place - 1;
        if (leaning().isPresent()) {
            worst = distribution().steps() / 2;
            from = worst - Math.abs(place - asked.kind().ideal().getAsInt());
        }
        return 1 + Math.round(4f * from / worst);
    }

    /** What others see of the scores is told in whole bands. */
    @Override
    public boolean tells(Set<Integer> marks) {
        if (n() < SharedScore.LEAST_ANSWERS) return false;
        Set<Integer> places =
                marks.stream().map(mark -> mark - asked.lowestMark() + 1).collect(Collectors.toSet());
        List<Band> bands = shared().bands();
        return bands.stream().allMatch(band -> isWhole(band, places));
    }

    private static boolean isWhole(Band band, Set<Integer> places) {
        long within = IntStream.rangeClosed(band.from(), band.to())
                .filter(places::contains)
                .count();
        return within == 0 || within == band.to() - band.from() + 1;
    }
}
