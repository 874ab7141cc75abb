package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import nl.weerklank.account.Trainer;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.NewParticipant;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.questionnaire.kind.LongTextKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.Trait;
import nl.weerklank.testing.inside.People;

/** A trainer of an organisation of its own, with a group and an evaluation, for tests in the container. */
@ApplicationScoped
class Trial {

    @Inject
    private People people;

    @Inject
    private Programs programs;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Editions editions;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    Trainer trainer() {
        return people.founder(Locale.ENGLISH);
    }

    /** A group of the trainer's with this many participants, whose program has questions for each purpose. */
    Edition edition(Trainer trainer, int participants) {
        Program program = programs.make(trainer.organisation(), "Saying no", Locale.ENGLISH, CustomerWord.CUSTOMER);
        for (Purpose purpose : Purpose.ofCourse()) {
            questionnaires.add(program, purpose, Phrase.of("Questions"), null, questions());
        }
        NewDay day = new NewDay(LocalDate.of(2026, 11, 16), null, null, null);
        Edition edition = editions.plan(
                trainer,
                program.id(),
                new NewEdition("Client", null, null, null, null, null, null, null, List.of(day)));
        editions.enrol(
                edition,
                IntStream.range(0, participants)
                        .mapToObj(i -> new NewParticipant("Person" + i, null, null))
                        .toList());
        return edition;
    }

    static List<NewQuestion> questions() {
        return List.of(
                NewQuestion.of("score", ScaleKind.of(Scale.QUALITY), "How?"),
                NewQuestion.of("remark", new LongTextKind(), "Why?").with(Trait.QUOTABLE),
                NewQuestion.of("difficult", new LongTextKind(), "What?"));
    }

    Evaluation open(Edition edition, Purpose purpose, Mode mode) {
        return evaluations.open(edition, new NewEvaluation(purpose, mode, null, null));
    }

    /** The form behind the room's link, as it is now. */
    Form room(Evaluation evaluation) {
        return form(evaluations.roomLink(evaluation));
    }

    /** The form behind a link, as it is now. */
    Form form(String link) {
        return forms.find(link.substring(link.lastIndexOf('/') + 1));
    }

    Responses.Taken send(Form form, Map<String, Object> answers) {
        return responses.submit(form, submission(forms.open(form).text(), answers), false);
    }

    static Submission submission(String sid, Map<String, Object> answers) {
        return new Submission(sid, null, answers, Map.of(), Map.of(), null, null);
    }
}
