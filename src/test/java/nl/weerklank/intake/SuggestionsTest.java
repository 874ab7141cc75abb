package nl.weerklank.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static final List<String> DUTCH_ANSWERS = List.of(
            "boze klanten aan de balie",
            "rustig blijven bij boze klanten",
            "klachten over andere afdelingen",
            "een klacht netjes afhandelen",
            "nee zeggen tegen een aandringende bezoeker",
            "nee zeggen zonder ruzie",
            "een systeem dat telkens uitvalt",
            "regels uitleggen die ik zelf niet begrijp",
            "gesprekken die te lang duren",
            "beoordeeld worden op tevredenheidscijfers");

    private static final List<String> ENGLISH_ANSWERS = List.of(
            "angry customers at the desk",
            "staying calm with angry customers",
            "complaints about other departments",
            "saying no without a quarrel",
            "a system that fails all the time",
            "explaining rules I do not understand");

    @Test
    void finds_what_comes_back_in_Dutch() {
        List<Suggestion> found = Suggestions.of(answers(DUTCH_ANSWERS, 60), DUTCH);

        assertThat(found).anySatisfy(one -> assertThat(one.label()).contains("boze klanten"));
        assertThat(found)
                .allSatisfy(one -> assertThat(one.answers())
                        .hasSizeBetween(Suggestions.FEWEST_ANSWERS, 20)
                        .doesNotHaveDuplicates());
    }

    @Test
    void finds_what_comes_back_in_English() {
        Map<Long, String> answers = answers(ENGLISH_ANSWERS, 60);

        Suggestion angry = Suggestions.of(answers, Locale.ENGLISH).stream()
                .filter(one -> one.label().contains("angry"))
                .findFirst()
                .orElseThrow();

        assertThat(angry.answers())
                .allSatisfy(answer -> assertThat(answers.get(answer)).contains("angry"));
    }

    @Test
    void suggests_nothing_from_nothing_or_a_few() {
        assertThat(Suggestions.of(Map.of(), DUTCH)).isEmpty();
        assertThat(Suggestions.of(answers(DUTCH_ANSWERS, 2), DUTCH)).isEmpty();
        assertThat(Suggestions.of(Map.of(1L, "!", 2L, "…", 3L, "?"), DUTCH)).isEmpty();
    }

    @Test
    void is_the_same_every_time() {
        Map<Long, String> answers = answers(DUTCH_ANSWERS, 80);

        assertThat(Suggestions.of(answers, DUTCH)).isEqualTo(Suggestions.of(answers, DUTCH));
    }

    @Test
    void five_hundred_answers_take_no_more_than_a_few_seconds() {
        Map<Long, String> answers = answers(DUTCH_ANSWERS, 500);
        long start = System.nanoTime();

        List<Suggestion> found = Suggestions.of(answers, DUTCH);

        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.println("Suggestions from 500 answers: " + found.size() + " in " + taken.toMillis() + " ms");
        assertThat(found).hasSizeBetween(1, Suggestions.MOST);
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
    }

    /** So many answers, each one of these with a few words of its own. */
    private static Map<Long, String> answers(List<String> said, int number) {
        Random random = new Random(7);
        List<String> more = List.of("", " in het weekend", " vooral op maandag", " aan het loket", " per telefoon");
        Map<Long, String> answers = new TreeMap<>();
        for (long i = 1; i <= number; i++) {
            answers.put(i, said.get(random.nextInt(said.size())) + more.get(random.nextInt(more.size())));
        }
        return answers;
    }
}
