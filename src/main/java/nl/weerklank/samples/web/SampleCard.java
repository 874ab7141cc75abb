package nl.weerklank.samples.web;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.samples.Sample;

/** A sample course as it stands in the gallery, with the word for the customer that is chosen for it. */
public class SampleCard implements Serializable {

    private static final long serialVersionUID = 1;

    private final String slug;
    private final String title;
    private final String summary;
    private final List<String> goals;
    private final Locale locale;
    private final int days;
    private final double hours;
    private CustomerWord word;

    SampleCard(Sample sample) {
        this.slug = sample.slug();
        this.title = sample.title();
        this.summary = sample.summary();
        this.goals = List.copyOf(sample.goals());
        this.locale = sample.locale();
        this.days = sample.days();
        this.hours = Math.round(sample.minutes() / 30.0) / 2.0;
        this.word = sample.customerWord();
    }

    public String getSlug() {
        return slug;
    }

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public List<String> getGoals() {
        return goals;
    }

    /** The code of the course's language. */
    public String getLanguage() {
        return locale.getLanguage();
    }

    /** How many days its main plan takes. */
    public int getDays() {
        return days;
    }

    /** How many hours its main plan takes, rounded to halves. */
    public double getHours() {
        return hours;
    }

    /** The words to choose from, in the course's language. */
    public List<CustomerWord> getWords() {
        return CustomerWord.in(locale);
    }

    public CustomerWord getWord() {
        return word;
    }

    public void setWord(CustomerWord word) {
        this.word = word;
    }
}
