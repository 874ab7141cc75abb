package nl.weerklank.wall;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.weerklank.account.Organisation;

/** A quote that the trainer chose for the web site, by its key; it says nothing of its words, nor of when. */
@Entity
@Table(name = "wall_quote")
public class ChosenQuote {

    @Id
    @Column(name = "answer_id")
    private long quote;

    @ManyToOne(optional = false)
    private Organisation organisation;

    protected ChosenQuote() {}

    ChosenQuote(Organisation organisation, long quote) {
        this.organisation = organisation;
        this.quote = quote;
    }

    long quote() {
        return quote;
    }
}
