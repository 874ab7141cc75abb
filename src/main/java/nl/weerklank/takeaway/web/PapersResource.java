package nl.weerklank.takeaway.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Arrays;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.print.Sheet;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.takeaway.Paper;
import nl.weerklank.takeaway.PaperFormat;
import nl.weerklank.takeaway.Papers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The documents of a training. */
@Path("editions/{id}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents and calendar")
public class PapersResource {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private Papers papers;

    /** A document: its word in addresses, and what it is called in the language of the edition. */
    public record PaperJson(String document, String title) {}

    @GET
    @Operation(summary = "Which documents there are, each to be had as .pdf and as .docx")
    public List<PaperJson> documents(@PathParam("id") long id) {
        Edition edition = editions.find(current.organisation(), id);
        return Arrays.stream(Paper.values())
                .map(paper -> new PaperJson(paper.code(), paper.title(edition.locale())))
                .toList();
    }

    @GET
    @Path("{document}.pdf")
    @Produces("application/pdf")
    @Operation(
            summary = "A document of an edition as a PDF, in the language of the edition",
            description = "together: how many work in a small group (materials); participant: whose proof alone.")
    public Response pdf(
            @PathParam("id") long id,
            @PathParam("document") String document,
            @QueryParam("together") Integer together,
            @QueryParam("participant") Long participant) {
        return answer(id, document, PaperFormat.PDF, together, participant);
    }

    @GET
    @Path("{document}.docx")
    @Produces(WORD)
    @Operation(
            summary = "The same as a file for Word",
            description = "together: how many work in a small group (materials); participant: whose proof alone.")
    public Response word(
            @PathParam("id") long id,
            @PathParam("document") String document,
            @QueryParam("together") Integer together,
            @QueryParam("participant") Long participant) {
        return answer(id, document, PaperFormat.DOCX, together, participant);
    }

    private Response answer(long id, String document, PaperFormat format, Integer together, Long participant) {
        Edition edition = editions.find(current.organisation(), id);
        Paper paper = Paper.ofCode(document).orElseThrow(Refusal::notFound);
        Sheet sheet = papers.sheet(edition, paper, together, participant);
        StreamingOutput file = out -> Papers.write(sheet, format, out);
        return Response.ok(file)
                .type(format.type())
                .header(
                        "Content-Disposition",
                        FileNames.attached(edition, paper.title(edition.locale()), format.code()))
                .build();
    }
}
