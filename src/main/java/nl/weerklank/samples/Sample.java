package nl.weerklank.samples;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.CardStep;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.PracticeCase;

/**
 * A complete course as it stands in a file. Its texts hold places for the word for the customer until {@link
 * #in(CustomerWord)} fills them.
 *
 * @param slug the name of its file, without the extension
 * @param customerWord the word that it was written with in mind
 * @param summary two or three sentences for the card in the gallery
 * @param plans the ways to give it, the main one first
 * @param questionnaires one for each purpose
 */
public record Sample(
        String slug,
        String title,
        Locale locale,
        CustomerWord customerWord,
        String summary,
        List<String> goals,
        String cardTitle,
        List<CardStep> cardSteps,
        List<String> managerTips,
        List<PracticeCase> cases,
        List<SamplePlan> plans,
        List<SampleQuestionnaire> questionnaires) {

    /** The same course in which every place for the customer holds the given word. */
    public Sample in(CustomerWord word) {
        return new Sample(
                slug,
                word.fill(title),
                locale,
                word,
                word.fill(summary),
                goals.stream().map(word::fill).toList(),
                word.fill(cardTitle),
                cardSteps.stream()
                        .map(step -> new CardStep(word.fill(step.title()), word.fill(step.wording())))
                        .toList(),
                managerTips.stream().map(word::fill).toList(),
                cases.stream().map(practice -> in(word, practice)).toList(),
                plans.stream().map(plan -> plan.in(word)).toList(),
                questionnaires.stream().map(asked -> asked.in(word)).toList());
    }

    private static PracticeCase in(CustomerWord word, PracticeCase practice) {
        return new PracticeCase(
                word.fill(practice.title()), word.fill(practice.situation()), word.fill(practice.brief()));
    }

    /** The word for the customer that is written so; refuses one that is not of the course's language. */
    public CustomerWord word(String written) {
        return CustomerWord.written(written.strip(), locale)
                .orElseThrow(() ->
                        Refusal.invalid("customer", "samples.mistake.customer", String.join(", ", customerWords())));
    }

    /** The words for the customer that it can be filled with. */
    public List<String> customerWords() {
        return CustomerWord.in(locale).stream().map(CustomerWord::one).toList();
    }

    /** How many days its main plan takes. */
    public int days() {
        return plans.get(0).days().size();
    }

    /** How many minutes its main plan takes from start to end, all days together. */
    public long minutes() {
        return plans.get(0).days().stream()
                .mapToLong(day -> Duration.between(day.start(), day.end()).toMinutes())
                .sum();
    }
}
