package nl.weerklank.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.weerklank.questionnaire.RevisionDifference.Change.What;

/**
 * What changed from one revision of a questionnaire to another. Questions are the same where their stable keys are.
 *
 * @param changes in the order of the later revision, and after those what was removed
 */
public record RevisionDifference(List<Change> changes) {

    /**
     * One thing that changed about one question; of a question more than one thing can have changed.
     *
     * @param before null where it was added
     * @param after null where it was removed
     */
    public record Change(What what, NewQuestion before, NewQuestion after) {

        /** What can change about a question. */
        public enum What {
            ADDED,
            REMOVED,
            /** It is asked in other words. */
            REWORDED,
            /** It stands elsewhere among the questions that both revisions have. */
            MOVED,
            /** It is answered in another way, so that its answers are not added up with the earlier ones. */
            CHANGED_KIND,
            /** Something else was set: its hint, whether it is required, when it is asked. */
            SET;

            /** The word for texts: "changed-kind". */
            public String word() {
                return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            }
        }

        /** The question, as it is after the change where it still is. */
        public NewQuestion question() {
            return after == null ? before : after;
        }
    }

    public RevisionDifference {
        changes = List.copyOf(changes);
    }

    /** What changed from the questions before to those after. */
    public static RevisionDifference between(List<NewQuestion> before, List<NewQuestion> after) {
        Map<String, NewQuestion> earlier = byKey(before);
        Map<String, NewQuestion> later = byKey(after);
        Set<String> staying = unmoved(
                before.stream().map(NewQuestion::key).filter(later::containsKey).toList(),
                after.stream()
                        .map(NewQuestion::key)
                        .filter(earlier::containsKey)
                        .toList());
        List<Change> changes = new ArrayList<>();
        for (NewQuestion now : after) {
            NewQuestion then = earlier.get(now.key());
            if (then == null) {
                changes.add(new Change(What.ADDED, null, now));
            } else {
                compare(then, now, !staying.contains(now.key()), changes);
            }
        }
        before.stream()
                .filter(then -> !later.containsKey(then.key()))
                .forEach(then -> changes.add(new Change(What.REMOVED, then, null)));
        return new RevisionDifference(changes);
    }

    private static void compare(NewQuestion then, NewQuestion now, boolean moved, List<Change> changes) {
        if (!then.wording().equals(now.wording())) {
            changes.add(new Change(What.REWORDED, then, now));
        }
        if (moved) {
            changes.add(new Change(What.MOVED, then, now));
        }
        if (!joins(then, now)) {
            changes.add(new Change(What.CHANGED_KIND, then, now));
        } else if (!then.equals(again(now, then))) {
            changes.add(new Change(What.SET, then, now));
        }
    }

    /** The question with the wording of another, so that only what else differs is seen. */
    private static NewQuestion again(NewQuestion question, NewQuestion worded) {
        return new NewQuestion(
                question.key(),
                question.kind(),
                worded.wording(),
                question.hint(),
                question.traits(),
                question.shownIf(),
                question.readers());
    }

    /**
     * Whether answers to both can be added up: see {@link Parting} for what keeps them apart. That the questions after
     * which they are asked can be added up too is for the caller to see.
     */
    public static boolean joins(NewQuestion one, NewQuestion other) {
        return Parting.between(one, other).isEmpty();
    }

    private static Map<String, NewQuestion> byKey(List<NewQuestion> questions) {
        return questions.stream().collect(Collectors.toMap(NewQuestion::key, Function.identity()));
    }

    /** The most keys that can be said to have stayed where they were: a longest common subsequence of both orders. */
    private static Set<String> unmoved(List<String> before, List<String> after) {
        Map<String, Integer> places = new HashMap<>();
        before.forEach(key -> places.put(key, places.size()));
        List<List<String>> longestEndingAt = new ArrayList<>();
        for (String key : after) {
            List<String> longest = new ArrayList<>(longestEndingAt.stream()
                    .filter(run -> places.get(run.get(run.size() - 1)) < places.get(key))
                    .reduce(List.of(), RevisionDifference::longer));
            longest.add(key);
            longestEndingAt.add(longest);
        }
        return Set.copyOf(longestEndingAt.stream().reduce(List.of(), RevisionDifference::longer));
    }

    private static List<String> longer(List<String> one, List<String> other) {
        return other.size() > one.size() ? other : one;
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The changes of the question with this key. */
    public List<Change> of(String key) {
        return changes.stream()
                .filter(change -> change.question().key().equals(key))
                .toList();
    }

    /** Why answers to the question with this key are not added up over both revisions; empty where they are. */
    public Optional<Change> breaks(String key) {
        return of(key).stream()
                .filter(change ->
                        change.what() != What.REWORDED && change.what() != What.MOVED && change.what() != What.SET)
                .findFirst();
    }
}
