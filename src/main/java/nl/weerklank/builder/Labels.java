package nl.weerklank.builder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.NewQuestion;
import nl.weerklank.questionnaire.kind.Parameters;
import nl.weerklank.questionnaire.kind.Phrase;
import nl.weerklank.questionnaire.kind.QuestionKind;

/** Changes the words to pick from: the options of a choice, the steps of a scale with words of its own. */
final class Labels {

    private final Draft draft;
    private final String key;

    Labels(Draft draft, String key) {
        this.draft = draft;
        this.key = key;
    }

    private List<Phrase> now() {
        return draft.question(key).kind().parameters().labels();
    }

    /** The draft with one more label at the end. */
    Draft adding(Phrase label) {
        List<Phrase> more = new ArrayList<>(now());
        more.add(label);
        return draft.with(key, question -> labelled(question, more));
    }

    /** The draft with another text for the label at this place, from 0. */
    Draft with(int place, UnaryOperator<Phrase> change) {
        refuseUnless(place);
        List<Phrase> changed = new ArrayList<>(now());
        changed.set(place, change.apply(changed.get(place)));
        return draft.with(key, question -> labelled(question, changed));
    }

    /** The draft without the label at this place, from 0. */
    Draft removing(int place) {
        refuseUnless(place);
        List<Phrase> fewer = new ArrayList<>(now());
        fewer.remove(place);
        Map<Integer, Integer> places = places(fewer.size() + 1);
        places.remove(place + 1);
        places.replaceAll((mark, at) -> mark > place + 1 ? at - 1 : at);
        return draft.with(key, question -> labelled(question, fewer), places);
    }

    /** The draft with the label at this place, from 0, one place further up. */
    Draft raising(int place) {
        refuseUnless(place);
        refuseUnless(place - 1);
        List<Phrase> swapped = new ArrayList<>(now());
        java.util.Collections.swap(swapped, place, place - 1);
        Map<Integer, Integer> places = places(swapped.size());
        places.put(place + 1, place);
        places.put(place, place + 1);
        return draft.with(key, question -> labelled(question, swapped), places);
    }

    /** Every mark where it is; another option is 0 and stays so. */
    private static Map<Integer, Integer> places(int size) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int mark = 0; mark <= size; mark++) {
            places.put(mark, mark);
        }
        return places;
    }

    private void refuseUnless(int place) {
        if (place < 0 || place >= now().size()) {
            throw Refusal.notFound();
        }
    }

    private static NewQuestion labelled(NewQuestion question, List<Phrase> labels) {
        Parameters set = question.kind().parameters();
        return Kinds.with(
                question,
                QuestionKind.of(
                                question.kind().word(),
                                new Parameters(
                                        set.scale(),
                                        labels,
                                        set.direction(),
                                        set.other(),
                                        set.lowest(),
                                        set.highest(),
                                        set.unit()))
                        .orElseThrow());
    }
}
