package nl.weerklank.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the API offers, for programs as OpenAPI and for people as a page. */
@Path("openapi")
@Public
@RequestScoped
@Tag(name = "About")
public class OpenApiResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "This description, as OpenAPI 3.1; as a page to whoever asks for HTML")
    public JsonObject description() {
        return OpenApi.of(ApiCalls.all());
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public String page() {
        return OpenApiPage.of(description());
    }
}
