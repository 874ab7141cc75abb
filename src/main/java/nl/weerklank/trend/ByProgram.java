package nl.weerklank.trend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.evaluation.Sums;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Question;

/** What each program brought. */
final class ByProgram {

    private final List<Program> programs;
    private final Map<Long, Question> questions;

    ByProgram(List<Program> programs, Map<Long, Question> questions) {
        this.programs = programs;
        this.questions = questions;
    }

    /** A line for each program of which anything was released, in the order of the programs. */
    List<ProgramLine> of(List<Sums.Marks> marks, List<Sums.Turnout> turnout, List<Sums.Shifts> shifts) {
        return programs.stream()
                .map(program -> line(
                        program,
                        turnout.stream()
                                .filter(one -> one.program() == program.id())
                                .toList(),
                        marks,
                        shifts))
                .filter(line -> line.groups() > 0)
                .toList();
    }

    private ProgramLine line(
            Program program, List<Sums.Turnout> turnout, List<Sums.Marks> marks, List<Sums.Shifts> shifts) {
        int groups = turnout.stream().mapToInt(Sums.Turnout::groups).sum();
        Figure quality = marks.stream()
                .filter(one -> isQuality(program, questions.get(one.question())))
                .map(one -> new Figure(0, one.n(), one.sum(), one.squares()))
                .reduce(new Figure(groups, 0, 0, 0), Figure::plus);
        Optional<ProgramLine.Moved> themes = shifts.stream()
                .filter(one -> one.program() == program.id())
                .findFirst()
                .map(one -> new ProgramLine.Moved(
                        one.groups(), one.n(), (double) one.then() / one.n(), (double) one.now() / one.n()));
        return new ProgramLine(program, groups, answering(turnout), quality, themes);
    }

    private static boolean isQuality(Program program, Question question) {
        return question != null
                && question.questionnaire().program().id() == program.id()
                && Lines.asked(question).onQuality();
    }

    static Answering answering(List<Sums.Turnout> turnout) {
        return turnout.stream()
                .map(one -> new Answering(one.sent(), one.asked(), one.sentOfAsked()))
                .reduce(Answering.NOBODY, Answering::plus);
    }
}
