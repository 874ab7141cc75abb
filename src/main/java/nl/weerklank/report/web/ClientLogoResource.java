package nl.weerklank.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.program.Engagements;
import nl.weerklank.report.ClientLogos;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The logo of a client, beside one's own on the reports for that client. */
@Path("clients/{client}/logo")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ClientLogoResource {

    /**
     * A logo, as told and as asked for.
     *
     * @param logo told as a data address of a small PNG, absent where there is none; asked for as a PNG, JPEG or WebP in
     *     Base64, empty for none
     */
    public record LogoJson(String logo) {}

    @Inject
    private ClientLogos logos;

    @Inject
    private Engagements engagements;

    @Inject
    private CurrentTrainer current;

    @GET
    @Operation(summary = "The logo of a client")
    public LogoJson get(@PathParam("client") long id) {
        return new LogoJson(logos.of(engagements.client(current.organisation(), id))
                .map(Picture::address)
                .orElse(null));
    }

    @PATCH
    @Operation(summary = "Changes the logo of a client", description = "A logo is drawn anew, small")
    public LogoJson change(@PathParam("client") long id, LogoJson asked) {
        if (asked != null && asked.logo() != null) {
            if (asked.logo().isEmpty()) logos.unsign(current.organisation(), id);
            else logos.sign(current.organisation(), id, Picture.sent(asked.logo()));
        }
        return get(id);
    }
}
