package nl.weerklank.samples.web;

import java.util.List;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Questionnaire;

/** A program as the API tells it; without questionnaires in a list. */
public record ProgramJson(
        long id,
        String title,
        String language,
        String customer,
        String summary,
        List<String> goals,
        List<Asked> questionnaires) {

    /** A questionnaire of a program; the purpose as {@code intake}, {@code evaluation}, {@code manager}, {@code follow-up}. */
    public record Asked(long id, String purpose) {}

    static ProgramJson of(Program program, List<Questionnaire> questionnaires) {
        return new ProgramJson(
                program.id(),
                program.title(),
                program.locale().getLanguage(),
                program.customerWord().one(),
                program.summary(),
                program.goals(),
                questionnaires == null
                        ? null
                        : questionnaires.stream()
                                .map(asked ->
                                        new Asked(asked.id(), asked.purpose().word()))
                                .toList());
    }
}
