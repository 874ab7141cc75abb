package nl.weerklank.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Client;
import nl.weerklank.program.Edition;

/** A link by which whoever has it reads all reports that were published for a client, those to come as well. */
@Entity
@Table(name = "client_link")
public class ClientLink extends ReaderLink {

    @ManyToOne(optional = false)
    private Client client;

    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    protected ClientLink() {}

    /** @param newest the client's training by which the language of the page is chosen, and where its last day ends */
    ClientLink(Edition newest, NewShareLink typed, Instant madeAt) {
        super(typed, madeAt);
        this.client = newest.client();
        this.language = newest.locale().getLanguage();
        this.timeZone = newest.timeZone().getId();
    }

    @Override
    protected String purpose() {
        return "client";
    }

    @Override
    protected ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    @Override
    public Organisation organisation() {
        return client.organisation();
    }

    @Override
    public Locale locale() {
        return Texts.spoken(language);
    }

    @Override
    public Client client() {
        return client;
    }
}
