package nl.weerklank.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Focus;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Client;
import nl.weerklank.program.Engagements;
import nl.weerklank.report.ClientLink;
import nl.weerklank.report.ClientLinks;
import nl.weerklank.report.ClientReport;
import nl.weerklank.report.ClientReports;
import nl.weerklank.report.NewShareLink;
import org.omnifaces.util.Faces;

/** Where the trainer sees all that was published for a client, and shares it by one link. */
@Named
@RequestScoped
public class ClientPage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Engagements engagements;

    @Inject
    private ClientReports reports;

    @Inject
    private ClientLinks clientLinks;

    @Inject
    private RevokedLink revokedLink;

    @Inject
    private Clock clock;

    @Inject
    private PageMessages messages;

    private Client client;
    private LocalDate expiresOn;
    private String password;

    @PostConstruct
    void open() {
        client = engagements.client(current.organisation(), Asked.key("client"));
    }

    /** Shares the page by a new link. */
    public void share() {
        if (messages.attempt(() -> clientLinks.make(client, new NewShareLink(expiresOn, password, false)))) {
            messages.doneOnNextPage("report.curate.shared");
            Faces.redirect("/report/client?client=%s", String.valueOf(client.id()));
        }
    }

    /** Revokes a link at once; its choices stand ready for a new one. */
    public void revoke(long link) {
        if (messages.attempt(() -> revokedLink.keep(clientLinks.revoke(current.organisation(), client.id(), link)))) {
            expiresOn = revokedLink.expiresOn(clock.instant());
            Focus.on("shared:undo");
        }
    }

    /** Puts back the link that was revoked last. */
    public void putBack() {
        ClientLink revoked = revokedLink.take(ClientLink.class);
        if (revoked != null
                && messages.attempt(() -> clientLinks.putBack(current.organisation(), client.id(), revoked))) {
            messages.done("report.curate.is-back");
        }
    }

    public Client getClient() {
        return client;
    }

    /** What was published, that of the newest training first. */
    public List<ClientReport> getReports() {
        return reports.of(client);
    }

    public List<ClientLink> getLinks() {
        return clientLinks.of(client);
    }

    /** The address of a link. */
    public String address(ClientLink link) {
        return clientLinks.address(link);
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
