package nl.weerklank.desk.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.kind.ChoicesKind;
import nl.weerklank.questionnaire.kind.Direction;
import nl.weerklank.questionnaire.kind.Parameters;
import nl.weerklank.questionnaire.kind.QuestionKind;
import nl.weerklank.questionnaire.kind.Step;
import nl.weerklank.questionnaire.kind.YesNoKind;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Answers that nobody gave: mostly content, never all of them. Each made-up text of a question is used once before any
 * is used again.
 */
final class MadeUp {

    private static final String GENERAL = "any";
    private static final String ANYTHING = "anything";
    private static final String OTHER = "other";
    private static final String REMARK = "beside";

    private final Evaluation evaluation;
    private final Random random = new Random();
    private final Map<String, List<String>> pool;
    private final Map<String, List<String>> general;
    private final Map<String, List<String>> left = new HashMap<>();

    MadeUp(Evaluation evaluation) {
        this.evaluation = evaluation;
        this.pool = pool(evaluation.locale().getLanguage(), evaluation.purpose());
        this.general = pool(evaluation.locale().getLanguage(), GENERAL);
    }

    /** The made-up texts of a purpose, by key of the question. */
    static Map<String, List<String>> pool(String language, Purpose purpose) {
        return pool(language, purpose.word());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> pool(String language, String part) {
        String file = "/demo/answers-" + language + ".yaml";
        try (InputStream stream = MadeUp.class.getResourceAsStream(file)) {
            Object read = new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
            return ((Map<String, Map<String, List<String>>>) read).get(part);
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
        if (item.mayNotApply() && random.nextInt(12) == 0) {
            return "n/a";
        }
        return switch (item.kind().shape()) {
            case STEPS -> step(item.kind(), mood);
            case PAIR -> shift(mood);
            case OPTIONS -> picked(item.kind());
            case WORDS -> words(item);
            case AMOUNT -> amount(item.kind().parameters());
            case DAY -> day();
            case NOTHING -> null;
        };
    }

    /** A step rather near the good end, by the writer's mood; where the best is in the middle, around it. */
    private int step(QuestionKind kind, int mood) {
        List<Step> steps = kind.steps(evaluation.locale());
        int place = Math.round((float) step(3 + mood + random.nextInt(2)) * steps.size() / 5);
        if (kind.ideal().isPresent()) {
            int side = random.nextInt(3) - 1;
            place = kind.ideal().getAsInt() + (mood > 0 ? 0 : side);
        } else if (kind.parameters().direction() == Direction.NEGATIVE) {
            place = steps.size() + 1 - place;
        }
        return steps.get(Math.max(1, Math.min(place, steps.size())) - 1).value();
    }

    private Object picked(QuestionKind kind) {
        int options = kind.options(evaluation.locale()).size();
        if (kind instanceof YesNoKind) {
            return random.nextInt(4) > 0;
        }
        List<Object> chosen = new ArrayList<>(kind instanceof ChoicesKind ? some(options) : one(options));
        if (kind.asksOther() && random.nextInt(6) == 0) {
            chosen.set(0, Map.of("other", drawn(OTHER)));
        }
        return kind instanceof ChoicesKind ? chosen : chosen.get(0);
    }

    private List<Integer> one(int options) {
        return List.of(1 + random.nextInt(options));
    }

    /** A whole number, or where there is none between the bounds the least; rather a small one. */
    private BigDecimal amount(Parameters bounds) {
        BigDecimal least = bounds.lowest() == null ? BigDecimal.ZERO : bounds.lowest();
        BigDecimal most = bounds.highest() == null ? least.add(BigDecimal.valueOf(20)) : bounds.highest();
        double part = Math.min(random.nextDouble(), random.nextDouble());
        BigDecimal between = most.subtract(least).multiply(BigDecimal.valueOf(part));
        return least.add(between.setScale(0, RoundingMode.FLOOR));
    }

    /** A day in the weeks after the form was opened. */
    private String day() {
        LocalDate opened = LocalDate.ofInstant(
                evaluation.opensAt(), evaluation.editions().get(0).timeZone());
        return opened.plusDays(1 + random.nextInt(60)).toString();
    }

    private static int step(int wanted) {
        return Math.max(1, Math.min(wanted, 5));
    }

    private Map<String, Integer> shift(int mood) {
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
        boolean must = item.required() || item.key().equals("difficult") || evaluation.purpose() == Purpose.MANAGER;
        if (!must && random.nextInt(3) == 0) {
            return null;
        }
        String key = pool.containsKey(item.questionKey()) ? item.questionKey() : ANYTHING;
        return key.equals(ANYTHING) && !must && random.nextBoolean() ? null : drawn(key);
    }

    private String drawn(String key) {
        List<String> unused = left.computeIfAbsent(key, any -> new ArrayList<>());
        if (unused.isEmpty()) {
            unused.addAll(pool.getOrDefault(key, general.get(key)));
            Collections.shuffle(unused, random);
        }
        CustomerWord word = evaluation.questionnaire().program().customerWord();
        return word.fill(unused.remove(unused.size() - 1));
    }

    /** What the same writer remarks beside some of the answers. */
    Map<String, String> remarks() {
        Map<String, String> remarks = new HashMap<>();
        for (Item item : evaluation.items()) {
            if (item.asksRemark() && random.nextInt(3) == 0) {
                remarks.put(item.key(), drawn(REMARK));
            }
        }
        return remarks;
    }

    /**
     * What a writer allows to be done with the texts: most may stand in the report, some anywhere, some nowhere. Of
     * managers there is one, whose words are to be seen.
     */
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
        if (evaluation.purpose() == Purpose.MANAGER) return new Submission.Choice("report", "first");
        String use = switch (random.nextInt(6)) {
            case 0 -> "none";
            case 1, 2 -> "public";
            default -> "report";
        };
        return new Submission.Choice(use, random.nextInt(3) == 0 ? "first" : "none");
    }
}
