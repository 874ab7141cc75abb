package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.account.Trainer;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.questionnaire.kind.LongTextKind;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.Scale;
import nl.weerklank.questionnaire.kind.ScaleKind;
import nl.weerklank.questionnaire.kind.Trait;
import nl.weerklank.testing.inside.People;
import nl.weerklank.testing.inside.Respondents;
import nl.weerklank.testing.inside.Trainings;

/** A trainer of an organisation of its own, with a group and an evaluation, for tests in the container. */
@ApplicationScoped
class Trial {

    @Inject
    private People people;

    @Inject
    private Trainings trainings;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Respondents respondents;

    Trainer trainer() {
        return people.founder(Locale.ENGLISH);
    }

    /** A group of the trainer's with this many participants, whose program has questions for each purpose. */
    Edition edition(Trainer trainer, int participants) {
        Program program = trainings.emptyProgram(trainer, CustomerWord.CUSTOMER);
        for (Purpose purpose : Purpose.ofCourse()) {
            questionnaires.add(program, purpose, Phrase.of("Questions"), null, questions());
        }
        Edition edition = trainings.plan(trainer, program);
        trainings.enrol(edition, participants);
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
        return respondents.open(link);
    }

    Responses.Taken send(Form form, Map<String, Object> answers) {
        return respondents.answer(form, answers);
    }
}
