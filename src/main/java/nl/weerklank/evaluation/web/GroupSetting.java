package nl.weerklank.evaluation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.weerklank.evaluation.AskedTheme;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.ThemesAsked;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;

/**
 * What opening an evaluation for a group builds on.
 *
 * @param purposes what the program has a questionnaire for
 * @param present the evaluations that the group has already
 * @param groups the other groups of the same engagement and program
 * @param participants how many take part in this group
 * @param themes what would be asked back
 */
record GroupSetting(
        Edition edition,
        List<Purpose> purposes,
        List<Evaluation> present,
        List<OtherGroup> groups,
        int participants,
        List<AskedTheme> themes) {

    /** Looks a setting up. */
    @ApplicationScoped
    static class Lookup {

        @Inject
        private Editions editions;

        @Inject
        private Questionnaires questionnaires;

        @Inject
        private Evaluations evaluations;

        @Inject
        private ThemesAsked themesAsked;

        GroupSetting of(Edition edition) {
            return new GroupSetting(
                    edition,
                    questionnaires.of(edition.program()).stream()
                            .map(Questionnaire::purpose)
                            .filter(Purpose.ofCourse()::contains)
                            .toList(),
                    evaluations.of(edition),
                    groups(edition),
                    editions.participants(List.of(edition)).getOrDefault(edition.id(), 0),
                    themesAsked.of(edition));
        }

        private List<OtherGroup> groups(Edition edition) {
            List<Edition> others = editions.of(edition.engagement()).stream()
                    .filter(other -> !other.equals(edition)
                            && other.program().id() == edition.program().id())
                    .toList();
            Map<Long, Integer> participants = editions.participants(others);
            return others.stream()
                    .map(other -> new OtherGroup(other, participants.getOrDefault(other.id(), 0)))
                    .toList();
        }
    }
}
