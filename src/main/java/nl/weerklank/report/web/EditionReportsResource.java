package nl.weerklank.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.report.OutcomeReport;
import nl.weerklank.report.Reports;
import nl.weerklank.report.Section;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reports of an edition. */
@Path("editions/{edition}/reports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class EditionReportsResource {

    @Inject
    private Editions editions;

    @Inject
    private Reports reports;

    @Inject
    private CurrentTrainer current;

    @POST
    @Operation(
            summary =
                    "Drafts a report that proposes every quote with consent, in the edition's language unless another is asked;"
                            + " together: of all groups of its engagement that were evaluated apart")
    public Response draft(@PathParam("edition") long id, ReportJson.Draft typed) {
        Edition edition = editions.find(current.organisation(), id);
        ReportJson.Draft asked = typed == null ? new ReportJson.Draft(null, null, null) : typed;
        Mistakes mistakes = new Mistakes();
        Locale locale = asked.locale(edition.locale(), mistakes);
        List<Section> sections = AskedChange.known(asked.sections(), mistakes);
        mistakes.refuseIfAny();
        OutcomeReport report = Boolean.TRUE.equals(asked.together())
                ? reports.draftTogether(edition, locale, sections)
                : reports.draft(edition, locale, sections);
        return Response.status(Response.Status.CREATED).entity(json(report)).build();
    }

    @GET
    @Operation(
            summary =
                    "The reports of the edition, the latest first; after them those of all groups of its engagement together")
    public List<ReportJson> list(@PathParam("edition") long id) {
        Edition edition = editions.find(current.organisation(), id);
        return Stream.concat(reports.of(edition).stream(), reports.together(edition).stream())
                .map(this::json)
                .toList();
    }

    private ReportJson json(OutcomeReport report) {
        return ReportJson.of(report, reports.quotes(report), reports.latest(report));
    }
}
