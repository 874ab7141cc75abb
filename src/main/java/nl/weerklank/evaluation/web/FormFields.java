package nl.weerklank.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.evaluation.Answer;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Item;

/**
 * The names of a form's fields. Each is sent exactly when the form arrived whole, answered or not, for what is picked
 * stands beside an empty field of the same name; so counting the names tells whether something was lost on the way.
 */
final class FormFields {

    static final String SID = "sid";
    static final String REVISION = "v";
    static final String NUMBER = "n";
    static final String END = "end";

    /** The language that the form is shown in. */
    static final String SPOKEN = "lang";

    /** The language in which to show it instead, without sending it in. */
    static final String LANGUAGE = "language";

    /** Says that the device is shared. */
    static final String TABLET = "tablet";

    /** Names the questions of which the writer was told that what stands there is dropped, with commas between. */
    static final String DROPPED = "dropped";

    static final String FIRST_NAME = "firstName";
    static final String CONTACT_NAME = "contact-name";
    static final String CONTACT_REACH = "contact-reach";
    static final String CONTACT_MESSAGE = "contact-message";

    static final String NOT_APPLICABLE = "-na";
    static final String REMARK = Answer.Part.REMARK.suffix();
    static final String USE = "-use";
    static final String NAME = "-name";

    private FormFields() {}

    /** The names that the form sends, besides those that say what form it is. */
    static List<String> of(Form form) {
        return of(form, form.items());
    }

    /** The same, in the order of these items. */
    static List<String> of(Form form, List<Item> items) {
        List<String> names = new ArrayList<>();
        for (Item item : items) {
            names.addAll(of(item));
        }
        if (asksName(form)) {
            names.add(FIRST_NAME);
        }
        names.addAll(List.of(CONTACT_NAME, CONTACT_REACH, CONTACT_MESSAGE));
        return names;
    }

    private static List<String> of(Item item) {
        List<String> endings = new ArrayList<>(item.kind().fields());
        if (item.mayNotApply()) {
            endings.add(NOT_APPLICABLE);
        }
        if (item.asksRemark()) {
            endings.add(REMARK);
        }
        if (item.quotable()) {
            endings.addAll(List.of(USE, NAME));
        }
        return endings.stream().map(ending -> item.field() + ending).toList();
    }

    /** Whether the writer is asked for a first name: where it is not known and matters. */
    static boolean asksName(Form form) {
        boolean known = form.isNameKnown();
        boolean matters = form.evaluation().isNamed() || form.items().stream().anyMatch(Item::quotable);
        return matters && !known;
    }
}
