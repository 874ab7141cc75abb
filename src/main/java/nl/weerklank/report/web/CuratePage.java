package nl.weerklank.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.web.Focus;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Edition;
import nl.weerklank.report.NewShareLink;
import nl.weerklank.report.OpenEvaluation;
import nl.weerklank.report.OutcomeReport;
import nl.weerklank.report.ReportChange;
import nl.weerklank.report.ReportSnapshot;
import nl.weerklank.report.Reports;
import nl.weerklank.report.ShareLink;
import nl.weerklank.report.ShareLinks;
import org.omnifaces.util.Faces;

/** Where the trainer reviews the quotes of a report, adds words, publishes it and shares it. */
@Named
@RequestScoped
public class CuratePage {

    @Inject
    private CurrentTrainer current;

    @Inject
    private CuratedReport curated;

    @Inject
    private Reports reports;

    @Inject
    private ShareLinks shareLinks;

    @Inject
    private RevokedLink revokedLink;

    @Inject
    private Clock clock;

    @Inject
    private PageMessages messages;

    private Edition edition;
    private OutcomeReport report;
    private OutcomeReport together;
    private String goalAnswer;
    private String nextSteps;
    private String offer;
    private OpenEvaluation open;
    private LocalDate expiresOn;
    private String password;
    private boolean fixed;

    @PostConstruct
    void open() {
        edition = curated.edition();
        curated.report().ifPresent(this::show);
        together = reports.together(edition).stream().findFirst().orElse(null);
    }

    private void show(OutcomeReport shown) {
        report = shown;
        open = reports.open(shown).orElse(null);
        goalAnswer = shown.goalAnswer();
        nextSteps = shown.nextSteps();
        offer = shown.offer();
    }

    /** Drafts a report of the edition and leads to it. */
    public void draft() {
        OutcomeReport made = reports.draft(edition, edition.locale(), List.of());
        Faces.redirect("/report/curate?report=%s", String.valueOf(made.id()));
    }

    /** Drafts a report of all groups of the engagement together and leads to it. */
    public void draftTogether() {
        if (messages.attempt(() -> together = reports.draftTogether(edition, edition.locale(), List.of()))) {
            Faces.redirect("/report/curate?report=%s", String.valueOf(together.id()));
        }
    }

    /** Keeps the texts. */
    public void save() {
        act(() -> change(words()), "report.curate.saved");
    }

    /** Keeps the texts and freezes the report as it is now. */
    public void publish() {
        Instant before = getPublishedAt();
        actAndSay(() -> {
            change(words());
            Instant published =
                    reports.publish(current.organisation(), report.id()).publishedAt();
            if (before == null) return "report.curate.published";
            return published.equals(before) ? "report.curate.published-already" : "report.curate.published-again";
        });
    }

    /** Shares the report by a new link. */
    public void share() {
        act(() -> shareLinks.make(report, new NewShareLink(expiresOn, password, fixed)), "report.curate.shared");
    }

    /** Revokes a link at once; its choices stand ready for a new one. */
    public void revoke(long link) {
        if (messages.attempt(() -> revokedLink.keep(shareLinks.revoke(current.organisation(), report.id(), link)))) {
            expiresOn = revokedLink.expiresOn(clock.instant());
            fixed = revokedLink.isFixed();
            Focus.on("shared:undo");
        }
    }

    /** Puts back the link that was revoked last. */
    public void putBack() {
        ShareLink revoked = revokedLink.take(ShareLink.class);
        if (revoked != null
                && messages.attempt(() -> shareLinks.putBack(current.organisation(), report.id(), revoked))) {
            messages.done("report.curate.is-back");
        }
    }

    private ReportChange words() {
        return ReportChange.say(goalAnswer, nextSteps, offer);
    }

    private void change(ReportChange change) {
        reports.change(current.organisation(), report.id(), change);
    }

    private void act(Runnable action, String done) {
        actAndSay(() -> {
            action.run();
            return done;
        });
    }

    /** @param action tells what was done, by the key of the message */
    private void actAndSay(Supplier<String> action) {
        if (messages.attempt(() -> messages.doneOnNextPage(action.get()))) {
            Faces.redirect("/report/curate?report=%s", String.valueOf(report.id()));
        }
    }

    /** The latest report of all groups of the engagement together, or null. */
    public OutcomeReport getTogether() {
        return together;
    }

    /** Whether there can be a report of all groups together, beside this one. */
    public boolean isTogetherPossible() {
        return together != null || reports.canBeTogether(edition);
    }

    public Edition getEdition() {
        return edition;
    }

    public OutcomeReport getReport() {
        return report;
    }

    /** When it was last published, or null. */
    public Instant getPublishedAt() {
        return reports.latest(report).map(ReportSnapshot::publishedAt).orElse(null);
    }

    /** The evaluation that it is about, while that is open and nothing of it can be published; or null. */
    public OpenEvaluation getOpen() {
        return open;
    }

    public List<ShareLink> getLinks() {
        return shareLinks.of(report);
    }

    /** The address of a link. */
    public String address(ShareLink link) {
        return shareLinks.address(link);
    }

    public String getGoalAnswer() {
        return goalAnswer;
    }

    public void setGoalAnswer(String goalAnswer) {
        this.goalAnswer = goalAnswer;
    }

    public String getNextSteps() {
        return nextSteps;
    }

    public void setNextSteps(String nextSteps) {
        this.nextSteps = nextSteps;
    }

    public String getOffer() {
        return offer;
    }

    public void setOffer(String offer) {
        this.offer = offer;
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

    /** Whether a new link stays with the version that is published now. */
    public boolean isFixed() {
        return fixed;
    }

    public void setFixed(boolean fixed) {
        this.fixed = fixed;
    }
}
