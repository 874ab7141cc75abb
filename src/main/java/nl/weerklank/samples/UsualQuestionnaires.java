package nl.weerklank.samples;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Program;
import nl.weerklank.program.ProgramMade;
import nl.weerklank.questionnaire.Questionnaires;

/** Brings four questionnaires to a program that a trainer makes from nothing, in its own language. */
@ApplicationScoped
class UsualQuestionnaires {

    @Inject
    private Questionnaires questionnaires;

    void furnish(@Observes ProgramMade made) {
        Program program = made.program();
        in(program.locale(), program.customerWord())
                .forEach(asked ->
                        questionnaires.add(program, asked.purpose(), asked.title(), asked.intro(), asked.questions()));
    }

    /** The questionnaires in the given language and with the given word for the customer. */
    static List<SampleQuestionnaire> in(Locale locale, CustomerWord word) {
        String file = "samples/standard-" + locale.getLanguage() + ".yaml";
        Reading<List<SampleQuestionnaire>> reading = Reading.questionnaires(file, bytes("/" + file));
        if (!reading.mistakes().isEmpty()) {
            throw new IllegalStateException(reading.mistakes().toString());
        }
        return reading.content().stream().map(asked -> asked.in(word)).toList();
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = UsualQuestionnaires.class.getResourceAsStream(file)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
