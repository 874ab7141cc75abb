package nl.weerklank.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.Parting;
import nl.weerklank.questionnaire.Questionnaire;

/**
 * One thing that an evaluation asked, in all revisions of its questions in which answers to it are added up.
 *
 * @param item as it is asked in the last of them
 * @param revisions their numbers
 * @param before other words in which earlier ones of them asked it, in order
 * @param apart why its answers are not added up with others under the same key; null where there are no others
 */
public record AskedItem(Item item, SortedSet<Integer> revisions, List<String> before, Parting apart) {

    public AskedItem {
        revisions = Collections.unmodifiableSortedSet(new TreeSet<>(revisions));
        before = List.copyOf(before);
    }

    /**
     * Everything that an evaluation asked in these revisions of its questions, each thing once: in the order of the last
     * one, and what only earlier ones asked after what has its key now, or else after what stood before it.
     *
     * @param revisions the last one first
     */
    static List<AskedItem> of(Evaluation evaluation, List<Questionnaire> revisions, Locale spoken) {
        List<AskedItem> all = new ArrayList<>();
        for (Questionnaire revision : revisions) {
            boolean first = all.isEmpty();
            int place = -1;
            for (Item item : new FormContent(evaluation, revision).items(spoken)) {
                AskedItem one = new AskedItem(item, new TreeSet<>(List.of(revision.revision())), List.of(), null);
                place = first ? append(all, one) : join(all, one, place);
            }
        }
        return all.stream().map(one -> one.parted(all, revisions)).toList();
    }

    /** The same, which an earlier revision asked in these words too. */
    private AskedItem and(String wording, Collection<Integer> earlier) {
        SortedSet<Integer> all = new TreeSet<>(revisions);
        all.addAll(earlier);
        List<String> words = new ArrayList<>(before);
        if (!wording.equals(item.wording()) && !words.contains(wording)) {
            words.add(0, wording);
        }
        return new AskedItem(item, all, words, apart);
    }

    /** Whether a form could ask both. */
    public boolean meets(AskedItem other) {
        return revisions.stream().anyMatch(other.revisions::contains);
    }

    private static int append(List<AskedItem> all, AskedItem one) {
        all.add(one);
        return all.size() - 1;
    }

    /** Where it is then. */
    private static int join(List<AskedItem> all, AskedItem earlier, int last) {
        int after = last;
        for (int i = 0; i < all.size(); i++) {
            AskedItem known = all.get(i);
            if (known.item.equals(earlier.item)) {
                all.set(i, known.and(earlier.item.wording(), earlier.revisions));
                return i;
            }
            after = known.item.key().equals(earlier.item.key()) ? i : after;
        }
        all.add(after + 1, earlier);
        return after + 1;
    }

    /** With the reason why others under the same key are other things, if there are any. */
    private AskedItem parted(List<AskedItem> all, List<Questionnaire> asked) {
        return all.stream()
                .filter(other -> other.item.questionKey().equals(item.questionKey()) && other.item.id() != item.id())
                .findFirst()
                .map(other -> new AskedItem(item, revisions, before, parting(other, asked)))
                .orElse(this);
    }

    /** Where they are alike in themselves, the questions after which they are asked are not. */
    private Parting parting(AskedItem other, List<Questionnaire> asked) {
        return Parting.between(written(asked), other.written(asked)).orElse(Parting.ASKED);
    }

    private NewQuestion written(List<Questionnaire> asked) {
        return asked.stream()
                .filter(questionnaire -> questionnaire.revision() == revisions.last())
                .flatMap(questionnaire -> questionnaire.question(item.questionKey()).stream())
                .findFirst()
                .orElseThrow()
                .asWritten();
    }
}
