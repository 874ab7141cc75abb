package nl.weerklank.desk.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.desk.RecurringLines.Suggested;

/** A suggestion on the page, with the name that the trainer gives it. */
public class SuggestionRow implements Serializable {

    private static final long serialVersionUID = 1;

    private final String label;
    private final ArrayList<Long> answers;
    private final ArrayList<String> words;
    private final int groups;
    private String name;

    SuggestionRow(Suggested suggested) {
        this.label = suggested.label();
        this.answers = new ArrayList<>(suggested.answers());
        this.words = new ArrayList<>(suggested.words());
        this.groups = suggested.groups();
        this.name = label;
    }

    /** The words that the answers share. */
    public String getLabel() {
        return label;
    }

    /** The keys of the answers. */
    public List<Long> getAnswers() {
        return answers;
    }

    /** What the answers say. */
    public List<String> getWords() {
        return words;
    }

    public int getGroups() {
        return groups;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
