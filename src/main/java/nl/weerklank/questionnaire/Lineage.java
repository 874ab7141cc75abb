package nl.weerklank.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One question through the revisions of a questionnaire. Answers are added up within a stretch: the revisions in which
 * it was answered in the same way. Where a new stretch begins, its first change says why.
 *
 * @param stretches in the order of the revisions
 */
public record Lineage(String key, List<Stretch> stretches) {

    /**
     * Revisions on end over which answers to a question are added up.
     *
     * @param id the key under which these answers are kept
     * @param revisions their numbers, from the first to the last in which it stands
     * @param question as it is asked in the last of them
     * @param changes what was changed about it on the way, within the stretch and at its beginning
     */
    public record Stretch(
            long id, List<Integer> revisions, NewQuestion question, List<RevisionDifference.Change> changes) {

        public Stretch {
            revisions = List.copyOf(revisions);
            changes = List.copyOf(changes);
        }

        private Stretch going(int revision, NewQuestion now, List<RevisionDifference.Change> changed) {
            List<Integer> more = new ArrayList<>(revisions);
            more.add(revision);
            List<RevisionDifference.Change> all = new ArrayList<>(changes);
            all.addAll(changed);
            return new Stretch(id, more, now, all);
        }
    }

    public Lineage {
        stretches = List.copyOf(stretches);
    }

    /** Every question that was ever asked, in the order in which they first were. */
    public static List<Lineage> of(List<Questionnaire> revisions) {
        Map<String, List<Stretch>> stretches = new LinkedHashMap<>();
        List<NewQuestion> before = List.of();
        for (Questionnaire revision : inOrder(revisions)) {
            List<NewQuestion> now =
                    revision.questions().stream().map(Question::asWritten).toList();
            RevisionDifference difference = RevisionDifference.between(before, now);
            for (Question question : revision.questions()) {
                follow(
                        stretches.computeIfAbsent(question.key(), key -> new ArrayList<>()),
                        revision.revision(),
                        question,
                        difference.of(question.key()));
            }
            before = now;
        }
        return stretches.entrySet().stream()
                .map(one -> new Lineage(one.getKey(), one.getValue()))
                .toList();
    }

    private static List<Questionnaire> inOrder(List<Questionnaire> revisions) {
        return revisions.stream()
                .sorted(Comparator.comparingInt(Questionnaire::revision))
                .toList();
    }

    /** A question that was away for a while and came back as it was goes on where it was left. */
    private static void follow(
            List<Stretch> stretches, int revision, Question now, List<RevisionDifference.Change> changed) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).id() == now.stretchId()) {
            stretches.set(last, stretches.get(last).going(revision, now.asWritten(), changed));
        } else {
            List<RevisionDifference.Change> first = last < 0 ? List.of() : changed;
            stretches.add(new Stretch(now.stretchId(), List.of(revision), now.asWritten(), first));
        }
    }

    /** The stretch in which answers to this revision are, if the question stands in it. */
    public java.util.Optional<Stretch> at(int revision) {
        return stretches.stream()
                .filter(stretch -> stretch.revisions().contains(revision))
                .findFirst();
    }
}
