package nl.weerklank.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.report.OutcomeReport;
import nl.weerklank.report.Reports;

/** The report that a request of a trainer is about: by its own key, or the latest of an edition. */
@RequestScoped
public class CuratedReport {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private Reports reports;

    private Edition edition;
    private OutcomeReport report;

    @PostConstruct
    void open() {
        Optional<Long> asked = Asked.keyIfAny("report");
        if (asked.isPresent()) {
            report = reports.find(current.organisation(), asked.get());
            edition = report.edition();
        } else {
            edition = editions.find(current.organisation(), Asked.key("edition"));
            report = reports.of(edition).stream().findFirst().orElse(null);
        }
    }

    Edition edition() {
        return edition;
    }

    /** The report; nothing where the edition has none yet. */
    Optional<OutcomeReport> report() {
        return Optional.ofNullable(report);
    }
}
