package nl.weerklank.builder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.samples.QuestionnaireFile;
import nl.weerklank.samples.Unreadable;

/** Good questions to take over, in Dutch and in English: the files {@code bank/<name>.yaml} that come with the program. */
public final class Bank {

    private static final List<String> FILES = List.of(
            "intake-difficult",
            "intake-goal",
            "intake-work",
            "evaluation-resolve",
            "evaluation-practice",
            "evaluation-form",
            "evaluation-trainer",
            "evaluation-quote",
            "check-halfway",
            "manager-change",
            "follow-up-applied",
            "follow-up-result",
            "follow-up-obstacles");

    private Bank() {}

    /** Read once, when somebody first asks. */
    private static final class Topics {
        private static final List<Topic> ALL = FILES.stream().map(Bank::read).toList();
    }

    /** All topics, in the order of a training. */
    public static List<Topic> topics() {
        return Topics.ALL;
    }

    /** The question with this key, which is of one topic only; refuses an unknown one. */
    public static NewQuestion question(String key) {
        return topics().stream()
                .flatMap(topic -> topic.questions().stream())
                .filter(question -> question.key().equals(key))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static Topic read(String name) {
        String file = "bank/" + name + ".yaml";
        try (InputStream stream = Bank.class.getResourceAsStream("/" + file)) {
            QuestionnaireFile read = QuestionnaireFile.read(file, stream.readAllBytes(), Locale.ROOT);
            return new Topic(read.purpose(), read.title(), read.intro(), read.questions());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Unreadable mistakes) {
            throw new IllegalStateException(mistakes);
        }
    }
}
