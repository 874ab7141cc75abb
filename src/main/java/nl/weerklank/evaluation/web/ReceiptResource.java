package nl.weerklank.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import nl.weerklank.evaluation.ReceiptCode;
import nl.weerklank.evaluation.Receipts;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.Public;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was sent in one form, for whoever holds its receipt. */
@Path("receipts/{receipt}")
@RequestScoped
@Public
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Receipts")
public class ReceiptResource {

    /** What the writer says of an edit. */
    public record EditReply(String text, Boolean agree) {}

    @Inject
    private Receipts receipts;

    @Inject
    private Language language;

    @GET
    @Operation(summary = "What was sent")
    public ReceiptJson read(@PathParam("receipt") String receipt) {
        return ReceiptJson.of(find(receipt));
    }

    @DELETE
    @Operation(summary = "Erases what was sent, at once and for good")
    public void erase(@PathParam("receipt") String receipt) {
        receipts.erase(find(receipt).code());
    }

    @PATCH
    @Path("consents")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            summary = "Changes what may be quoted",
            description = "{consents: {key: {use, name}}, firstName}, or the consents alone: {key: {use, name}}")
    public ReceiptJson allow(@PathParam("receipt") String receipt, InputStream body) throws IOException {
        ReceiptCode code = find(receipt).code();
        JsonObject sent = SentBody.object(body);
        SubmissionReading reading = new SubmissionReading();
        boolean alone = !sent.containsKey("consents");
        String firstName = alone ? null : reading.text(sent, "firstName", "");
        JsonObject consents = alone ? sent : reading.object(sent, "consents", "");
        receipts.allow(code, reading.consents(consents), firstName);
        return ReceiptJson.of(receipts.read(code));
    }

    @PUT
    @Path("edits/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Agrees to what the trainer made of a text, or refuses it",
            description = "{text, agree}: the edited words as they were read, so that no others are agreed to")
    public ReceiptJson reply(@PathParam("receipt") String receipt, @PathParam("item") String item, EditReply reply) {
        ReceiptCode code = find(receipt).code();
        Mistakes mistakes = new Mistakes();
        if (reply == null || reply.text() == null) mistakes.add("text", "platform.mistake.required");
        if (reply == null || reply.agree() == null) mistakes.add("agree", "platform.mistake.required");
        mistakes.refuseIfAny();
        receipts.reply(code, item, Secret.hash(reply.text()), reply.agree());
        return ReceiptJson.of(receipts.read(code));
    }

    @PUT
    @Path("contact-request")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Asks the trainer to get in touch",
            description = "{name, reach, message}, in place of an earlier request; kept apart from the answers")
    public ReceiptJson askContact(@PathParam("receipt") String receipt, InputStream body) throws IOException {
        ReceiptCode code = find(receipt).code();
        receipts.askContact(code, new SubmissionReading().contactAlone(SentBody.object(body)));
        return ReceiptJson.of(receipts.read(code));
    }

    @DELETE
    @Path("contact-request")
    @Operation(summary = "Takes the request to get in touch back")
    public void withdrawContact(@PathParam("receipt") String receipt) {
        receipts.withdrawContact(find(receipt).code());
    }

    private Receipts.Sent find(String receipt) {
        ReceiptCode code = ReceiptCode.read(receipt)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "evaluation.refusal.no-receipt"));
        language.is(receipts.language(code));
        return receipts.read(code);
    }
}
