package nl.weerklank.builder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.builder.Draft;
import nl.weerklank.builder.QuestionnaireYaml;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Language;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;
import nl.weerklank.samples.QuestionnaireFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One questionnaire with all its questions, as JSON and as a file like those of the sample courses. */
@Path("questionnaires")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
public class QuestionnairesResource {

    static final String YAML = "application/yaml";

    @Inject
    private CurrentTrainer current;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private Language language;

    @GET
    @Path("{id}")
    @Operation(summary = "A questionnaire: its texts in every language, its questions, and warnings about them")
    public Response one(@PathParam("id") long id) {
        return answer(find(id));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Replaces title, intro and questions; computed fields are ignored",
            description = "With If-Match, or with the version that was read in the body, a change made meanwhile is not"
                    + " overwritten: 409. Of one that was seen or answered the next revision is made and told, with an"
                    + " id of its own; questions are the same over revisions where their keys are.")
    public Response replace(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, JsonObject sent) {
        Questionnaire questionnaire = find(id);
        Integer version = ifMatch == null ? SentQuestionnaire.version(sent) : version(ifMatch);
        return change(
                questionnaire,
                version,
                SentQuestionnaire.json(sent, questionnaire.program().locale(), language.locale()));
    }

    @GET
    @Path("{id}.yaml")
    @Produces(YAML)
    @Operation(summary = "A questionnaire as a file, in the form that it has within a sample course")
    public Response file(@PathParam("id") long id) {
        Questionnaire questionnaire = find(id);
        return Response.ok(yaml(questionnaire))
                .type(YAML + ";charset=UTF-8")
                .tag(String.valueOf(questionnaire.edits()))
                .build();
    }

    static String yaml(Questionnaire questionnaire) {
        return QuestionnaireYaml.write(
                Draft.of(questionnaire),
                questionnaire.purpose(),
                questionnaire.program().locale());
    }

    @PUT
    @Path("{id}.yaml")
    @Consumes({YAML, "application/x-yaml", "text/yaml", MediaType.TEXT_PLAIN})
    @Operation(
            summary = "Replaces title, intro and questions by those of a file",
            description = "Mistakes are told with the line on which they stand. A file in another language than the"
                    + " program's is refused. With If-Match a change made meanwhile is not overwritten: 409.")
    public Response replaceByFile(
            @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, InputStream sent)
            throws IOException {
        Questionnaire questionnaire = find(id);
        QuestionnaireFile file = SentQuestionnaire.yaml(
                sent, id + ".yaml", questionnaire.program().locale(), language.locale());
        return change(questionnaire, version(ifMatch), file);
    }

    private Response change(Questionnaire questionnaire, Integer version, QuestionnaireFile file) {
        SentQuestionnaire.refuseOtherLanguage(file, questionnaire);
        return answer(questionnaires.change(
                current.organisation(), questionnaire.id(), version, file.title(), file.intro(), file.questions()));
    }

    private Questionnaire find(long id) {
        return questionnaires.find(current.organisation(), id);
    }

    private Response answer(Questionnaire questionnaire) {
        return Response.ok(QuestionnaireJson.of(questionnaire, language.locale()))
                .tag(String.valueOf(questionnaire.edits()))
                .build();
    }

    private static Integer version(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return null;
        }
        String version = ifMatch.replaceAll("^W/|\"", "").strip();
        if (!version.matches("\\d{1,9}")) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "questionnaire.refusal.stale");
        }
        return Integer.valueOf(version);
    }
}
