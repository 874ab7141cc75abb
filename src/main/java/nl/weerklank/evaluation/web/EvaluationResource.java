package nl.weerklank.evaluation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
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
import java.time.ZoneId;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Invitation;
import nl.weerklank.evaluation.Invitations;
import nl.weerklank.evaluation.Renewals;
import nl.weerklank.platform.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One evaluation: its links, and closing it. */
@Path("evaluations/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations")
public class EvaluationResource {

    /**
     * Whom to invite.
     *
     * @param participants the keys that the participants of the edition are listed with
     * @param all everyone who takes part; of the manager's form, the client's contact
     * @param send whether to mail the links too
     */
    public record InvitationRequest(List<Long> participants, Boolean all, Boolean send) {}

    /**
     * A personal link.
     *
     * @param participant null where it is the client's contact
     * @param used whether a form was sent in through it; null in anonymous mode, where it would tell who answered
     * @param sent whether it was mailed
     */
    public record InvitationJson(long id, Long participant, String name, String link, Boolean used, boolean sent) {}

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Renewals renewals;

    @Inject
    private Invitations invitations;

    @GET
    @Operation(summary = "An evaluation and how many forms came in")
    public EvaluationJson one(@PathParam("id") long id) {
        return json(evaluations.find(current.organisation(), id));
    }

    @GET
    @Path("invitations")
    @Operation(summary = "The personal links")
    public List<InvitationJson> list(@PathParam("id") long id) {
        return invitations.of(evaluations.find(current.organisation(), id)).stream()
                .map(this::json)
                .toList();
    }

    @POST
    @Path("invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives people personal links, and mails them on demand; who has one keeps it")
    public Response invite(@PathParam("id") long id, InvitationRequest sent) {
        evaluations.find(current.organisation(), id);
        boolean mail = sent != null && Boolean.TRUE.equals(sent.send());
        List<Invitation> made = sent != null && Boolean.TRUE.equals(sent.all())
                ? invitations.inviteAll(current.organisation(), id, mail)
                : invitations.invite(current.organisation(), id, named(sent), mail);
        return Response.status(Response.Status.CREATED)
                .entity(made.stream().map(this::json).toList())
                .build();
    }

    private static List<Long> named(InvitationRequest sent) {
        if (sent == null || sent.participants() == null || sent.participants().contains(null)) {
            throw Refusal.invalid("participants", "evaluation.mistake.participants");
        }
        return sent.participants();
    }

    @DELETE
    @Path("invitations/{invitation}")
    @Operation(summary = "Withdraws a personal link; what was sent through it stays")
    public void revoke(@PathParam("id") long id, @PathParam("invitation") long invitation) {
        invitations.revoke(current.organisation(), id, invitation);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Plans when the evaluation closes by itself",
            description = "closesAt is an ISO time, without an offset by the clock of the training; null leaves it open"
                    + " until somebody closes it.")
    public EvaluationJson change(@PathParam("id") long id, JsonObject sent) {
        Evaluation evaluation = evaluations.find(current.organisation(), id);
        ZoneId zone = evaluation.editions().get(0).timeZone();
        return json(evaluations.closeAt(current.organisation(), id, EvaluationRequest.closesAt(sent, zone)));
    }

    @POST
    @Path("renew")
    @Operation(
            summary = "Asks the newest revision of the questions from now on",
            description = "An evaluation that nobody has answered does so by itself. What was answered to the revision"
                    + " before stays; whoever has opened that form can still send it in. The outcome adds up answers to the"
                    + " same key where they mean the same, and tells others apart, each with its revisions.")
    public EvaluationJson renew(@PathParam("id") long id) {
        return json(renewals.renew(current.organisation(), id));
    }

    @POST
    @Path("close")
    @Operation(summary = "Closes the evaluation and releases what came in; closing twice changes nothing")
    public EvaluationJson close(@PathParam("id") long id) {
        return json(evaluations.close(current.organisation(), id));
    }

    private EvaluationJson json(Evaluation evaluation) {
        return EvaluationJson.of(evaluations, evaluation);
    }

    private InvitationJson json(Invitation invitation) {
        return new InvitationJson(
                invitation.id(),
                invitation.enrolment() == null ? null : invitation.enrolment().id(),
                invitation.name(),
                invitations.link(invitation),
                invitation.evaluation().isNamed() ? invitation.isUsed() : null,
                invitation.sentAt() != null);
    }
}
