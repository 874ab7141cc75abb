package nl.weerklank.desk.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Item;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.questionnaire.ChoicesKind;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.QuestionKind;
import nl.weerklank.questionnaire.Step;
import nl.weerklank.questionnaire.YesNoKind;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Answers that nobody gave: mostly content, never all of them. Each made-up text of a question is used once before any
 * is used again.
 */
final class MadeUp {

    private final Evaluation evaluation;
    private final Random random = new Random();
    private final Map<String, List<String>> pool;
    private final Map<String, List<String>> left = new HashMap<>();

    MadeUp(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.pool = pool(evaluation.locale().getLanguage(), evaluation.purpose());
    }

    /** The made-up texts of a purpose, by key of the question. */
    @SuppressWarnings("unchecked")
    static Map<String, List<String>> pool(String language, Purpose purpose) {
        String file = "/demo/answers-" + language + ".yaml";
        try (InputStream stream = MadeUp.class.getResourceAsStream(file)) {
            Object read = new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
            return ((Map<String, Map<String, List<String>>>) read).get(purpose.word());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The answers of one writer. */
    Map<String, Object> answers() {
        int mood = random.nextInt(10) == 0 ? -1 : random.nextInt(2);
        Map<String, Object> answers = new HashMap<>();
        for (Item item : evaluation.items()) {
            Object answer = answer(item, mood);
            if (answer != null) {
                answers.put(item.key(), answer);
            }
        }
        return answers;
    }

    private Object answer(Item item, int mood) {
        List<Step> steps = item.kind().steps(evaluation.locale());
        List<Step> options = item.kind().options(evaluation.locale());
        return switch (item.kind().shape()) {
            case STEPS -> steps.get(stepOf(steps.size(), mood) - 1).value();
            case PAIR -> shift(mood);
            case OPTIONS -> picked(item.kind(), options);
            case WORDS -> words(item);
            case AMOUNT, DAY, NOTHING -> null;
        };
    }

    /** A step rather high among so many, by the writer's mood. */
    private int stepOf(int steps, int mood) {
        return Math.round((float) step(3 + mood + random.nextInt(2)) * steps / 5);
    }

    private Object picked(QuestionKind kind, List<Step> options) {
        if (kind instanceof ChoicesKind) {
            return some(options.size());
        }
        if (kind instanceof YesNoKind) {
            return random.nextInt(4) > 0;
        }
        return 1 + random.nextInt(options.size());
    }

    private static int step(int wanted) {
        return Math.max(1, Math.min(wanted, 5));
    }

    private Object shift(int mood) {
        if (random.nextInt(12) == 0) {
            return "n/a";
        }
        int then = 1 + random.nextInt(3);
        return Map.of("then", then, "now", step(then + 1 + mood));
    }

    private List<Integer> some(int options) {
        List<Integer> all =
                new ArrayList<>(IntStream.rangeClosed(1, options).boxed().toList());
        Collections.shuffle(all, random);
        return all.subList(0, Math.min(options, 1 + random.nextInt(3)));
    }

    /** Most writers leave some of the texts open. */
    private String words(Item item) {
        boolean asked = !item.key().equals("difficult") && evaluation.purpose() != Purpose.MANAGER;
        if (!pool.containsKey(item.key()) || asked && random.nextInt(3) == 0) {
            return null;
        }
        List<String> unused = left.computeIfAbsent(item.key(), key -> new ArrayList<>());
        if (unused.isEmpty()) {
            unused.addAll(pool.get(item.key()));
            Collections.shuffle(unused, random);
        }
        CustomerWord word = evaluation.questionnaire().program().customerWord();
        return word.fill(unused.remove(unused.size() - 1));
    }

    /** What a writer allows to be done with the texts: most may stand in the report, some anywhere, some nowhere. */
    Map<String, Submission.Choice> consents() {
        Map<String, Submission.Choice> consents = new HashMap<>();
        for (Item item : evaluation.items()) {
            if (item.quotable()) {
                consents.put(item.key(), consent());
            }
        }
        return consents;
    }

    private Submission.Choice consent() {
        String use = switch (random.nextInt(6)) {
            case 0 -> "none";
            case 1, 2 -> "public";
            default -> "report";
        };
        return new Submission.Choice(use, random.nextInt(3) == 0 ? "first" : "none");
    }
}
