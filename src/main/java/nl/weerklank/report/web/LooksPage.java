package nl.weerklank.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import nl.weerklank.report.OutcomeReport;
import org.omnifaces.util.Faces;

/** A report as its readers will see it if it is published now: on a phone, on a screen, on paper. */
@Named
@RequestScoped
public class LooksPage {

    private static final String PAPER = "paper";
    private static final List<String> LOOKS = List.of("phone", "screen", PAPER);

    @Inject
    private CuratedReport curated;

    private OutcomeReport report;
    private String look;

    @PostConstruct
    void open() {
        report = curated.report().orElseThrow(Refusal::notFound);
        String asked = Faces.getRequestParameter("as");
        look = asked != null && LOOKS.contains(asked) ? asked : LOOKS.get(0);
    }

    public OutcomeReport getReport() {
        return report;
    }

    public Edition getEdition() {
        return report.edition();
    }

    /** The words for all looks. */
    public List<String> getLooks() {
        return LOOKS;
    }

    /** The one that is shown. */
    public String getLook() {
        return look;
    }

    /** Where it is found. */
    public String getAddress() {
        String page = Faces.getRequestContextPath() + "/report/preview?report=" + report.id();
        return look.equals(PAPER) ? page + "&file=pdf" : page;
    }
}
