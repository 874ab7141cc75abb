package nl.weerklank.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.report.NewShareLink;
import nl.weerklank.report.OutcomeReport;
import nl.weerklank.report.ReportSnapshot;
import nl.weerklank.report.Reports;
import nl.weerklank.report.ShareLink;
import nl.weerklank.report.ShareLinks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A report: curated, published, shared. */
@Path("reports")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ReportsResource {

    /**
     * A link to make: the last day on which it opens, what the reader must know, and whether it shows the "newest" version,
     * as it does where nothing is said, or stays with "this" one.
     */
    public record LinkRequest(LocalDate expiresOn, String password, String version) {

        private static final LinkRequest NONE = new LinkRequest(null, null, null);

        NewShareLink checked() {
            boolean fixed = ReportJson.THIS.equals(version);
            if (version != null && !fixed && !ReportJson.NEWEST.equals(version)) {
                throw Refusal.invalid("version", "report.mistake.version");
            }
            return new NewShareLink(expiresOn, password, fixed);
        }
    }

    @Inject
    private Reports reports;

    @Inject
    private ShareLinks links;

    @Inject
    private PasswordTries tries;

    @Inject
    private CurrentTrainer current;

    @GET
    @Operation(summary = "A report with all that may be in it")
    @Path("{report}")
    public ReportJson get(@PathParam("report") long id) {
        return json(reports.find(current.organisation(), id));
    }

    @PATCH
    @Operation(summary = "Changes what is named; everything else stays")
    @Path("{report}")
    public ReportJson change(@PathParam("report") long id, AskedChange typed) {
        AskedChange asked = typed == null ? AskedChange.NONE : typed;
        return json(reports.change(current.organisation(), id, asked.checked()));
    }

    @POST
    @Operation(summary = "Freezes figures and wording; the words of quotes stay alive")
    @Path("{report}/publish")
    public ReportJson publish(@PathParam("report") long id) {
        reports.publish(current.organisation(), id);
        return get(id);
    }

    @POST
    @Operation(summary = "Shares the report by a new link")
    @Path("{report}/links")
    public Response share(@PathParam("report") long id, LinkRequest typed) {
        LinkRequest asked = typed == null ? LinkRequest.NONE : typed;
        OutcomeReport report = reports.find(current.organisation(), id);
        ShareLink link = links.make(report, asked.checked());
        return Response.status(Response.Status.CREATED).entity(json(link)).build();
    }

    @GET
    @Operation(summary = "The links of a report, the latest first")
    @Path("{report}/links")
    public List<ReportJson.LinkJson> links(@PathParam("report") long id) {
        return links.of(reports.find(current.organisation(), id)).stream()
                .map(this::json)
                .toList();
    }

    @DELETE
    @Operation(summary = "Revokes a link at once")
    @Path("{report}/links/{link}")
    public void revoke(@PathParam("report") long report, @PathParam("link") long link) {
        links.revoke(current.organisation(), report, link);
    }

    private ReportJson json(OutcomeReport report) {
        return ReportJson.of(report, reports.quotes(report), reports.latest(report));
    }

    private ReportJson.LinkJson json(ShareLink link) {
        return new ReportJson.LinkJson(
                link.id(),
                links.address(link),
                link.expiresOn(),
                link.hasPassword(),
                link.fixedTo().isPresent() ? ReportJson.THIS : ReportJson.NEWEST,
                link.fixedTo().map(ReportSnapshot::publishedAt).orElse(null),
                link.openings(),
                tries.wrong(link));
    }
}
