package nl.weerklank.builder.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;

/** A questionnaire as a file to keep, for whoever is signed in at the desk. */
@WebServlet("/questionnaire/file")
public class FileServlet extends HttpServlet {

    @Inject
    private CurrentTrainer current;

    @Inject
    private Questionnaires questionnaires;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Questionnaire questionnaire;
        try {
            questionnaire = questionnaires.find(current.organisation(), key(request.getParameter("questionnaire")));
        } catch (Refusal refusal) {
            response.sendError(refusal.kind().status());
            return;
        }
        byte[] bytes = QuestionnairesResource.yaml(questionnaire).getBytes(StandardCharsets.UTF_8);
        String name = questionnaire.purpose().word() + "-" + questionnaire.revision() + ".yaml";
        response.setContentType("application/yaml;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static long key(String asked) {
        if (asked == null || !asked.matches("\\d{1,16}")) {
            throw Refusal.notFound();
        }
        return Long.parseLong(asked);
    }
}
