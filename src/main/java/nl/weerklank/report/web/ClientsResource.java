package nl.weerklank.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.web.Paging;
import nl.weerklank.program.Client;
import nl.weerklank.program.Engagements;
import nl.weerklank.report.ClientLink;
import nl.weerklank.report.ClientLinks;
import nl.weerklank.report.NewShareLink;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clients, and the links to the pages with all their reports. */
@Path("clients")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class ClientsResource {

    @Inject
    private Engagements engagements;

    @Inject
    private ClientLinks links;

    @Inject
    private PasswordTries tries;

    @Inject
    private CurrentTrainer current;

    /** Who hires the trainer. */
    public record ClientJson(long id, String name, String sector) {}

    /** A link to make: the last day on which it opens, and what the reader must know. */
    public record ClientLinkRequest(LocalDate expiresOn, String password) {}

    /**
     * A link to the page of a client; the address is told whenever it is asked for.
     *
     * @param wrongPasswords how often a wrong password was typed lately; 0 while it is no more than readers mistype
     */
    @JsonbPropertyOrder({"id", "link", "expiresOn", "password", "openings", "wrongPasswords"})
    public record ClientLinkJson(
            long id, String link, LocalDate expiresOn, boolean password, int openings, int wrongPasswords) {}

    @GET
    @Operation(summary = "The clients by name")
    public Response list(@Context UriInfo uri) {
        return Paging.page(
                engagements.clients(current.organisation()),
                uri,
                client -> new ClientJson(client.id(), client.name(), client.sector()));
    }

    @GET
    @Path("{client}/links")
    @Operation(summary = "The links to the page of a client, the latest first")
    public List<ClientLinkJson> links(@PathParam("client") long id) {
        return links.of(client(id)).stream().map(this::json).toList();
    }

    @POST
    @Path("{client}/links")
    @Operation(summary = "Shares all that was and will be published for a client by a new link")
    public Response share(@PathParam("client") long id, ClientLinkRequest typed) {
        ClientLinkRequest asked = typed == null ? new ClientLinkRequest(null, null) : typed;
        ClientLink link = links.make(client(id), new NewShareLink(asked.expiresOn(), asked.password(), false));
        return Response.status(Response.Status.CREATED).entity(json(link)).build();
    }

    @DELETE
    @Path("{client}/links/{clientLink}")
    @Operation(summary = "Revokes a link at once")
    public void revoke(@PathParam("client") long id, @PathParam("clientLink") long link) {
        links.revoke(current.organisation(), id, link);
    }

    private Client client(long id) {
        return engagements.client(current.organisation(), id);
    }

    private ClientLinkJson json(ClientLink link) {
        return new ClientLinkJson(
                link.id(),
                links.address(link),
                link.expiresOn(),
                link.hasPassword(),
                link.openings(),
                tries.wrong(link));
    }
}
