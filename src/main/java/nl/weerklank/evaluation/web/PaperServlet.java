package nl.weerklank.evaluation.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Form;
import nl.weerklank.evaluation.Forms;
import nl.weerklank.evaluation.Responses;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Language;

/**
 * Takes a stack that was typed over from paper: {@code {stack, sheets}}, in which each sheet is what a browser would
 * send of the form. Mistakes are told by sheet, so that the page can show the sheet again.
 */
@WebServlet("/evaluation/paper-stack")
public class PaperServlet extends HttpServlet {

    private static final Pattern OF_SHEET = Pattern.compile("\\[(\\d+)]\\.(.*)", Pattern.DOTALL);

    @Inject
    private CurrentTrainer current;

    @Inject
    private Evaluations evaluations;

    @Inject
    private Forms forms;

    @Inject
    private Responses responses;

    @Inject
    private Language language;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Evaluation evaluation = evaluations.find(current.organisation(), key(request.getParameter("id")));
            language.is(evaluation.locale());
            take(evaluation, SentBody.object(request.getInputStream()), response);
        } catch (Refusal refusal) {
            answer(response, refusal.kind().status(), told(refusal));
        }
    }

    private static long key(String asked) {
        if (asked == null || !asked.matches("[0-9]{1,16}")) {
            throw Refusal.notFound();
        }
        return Long.parseLong(asked);
    }

    private void take(Evaluation evaluation, JsonObject sent, HttpServletResponse response) throws IOException {
        Form form = forms.ofRoom(evaluation);
        List<Submission> sheets = new ArrayList<>();
        for (String sheet : texts(sent.get("sheets"))) {
            SentForm read = new SentForm(sheet.getBytes(StandardCharsets.UTF_8));
            sheets.add(read.sheet(form.asOf(read.revision())));
        }
        String stack = sent.get("stack") instanceof JsonString name ? name.getString() : "";
        if (stack.isBlank()) {
            throw SentBody.cutOff();
        }
        try {
            responses.submitPaper(evaluation, stack, sheets);
            int papers = evaluations.headcount(evaluation).papers();
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    Json.createObjectBuilder().add("sheets", sheets.size()).add("paper", papers));
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            answer(response, refusal.kind().status(), told(refusal).add("errors", mistakes(refusal, form)));
        }
    }

    private static List<String> texts(JsonValue sent) {
        if (sent == null || sent.getValueType() != JsonValue.ValueType.ARRAY) {
            throw SentBody.cutOff();
        }
        return sent.asJsonArray().stream()
                .map(one -> one instanceof JsonString text ? text.getString() : "")
                .toList();
    }

    private JsonObjectBuilder told(Refusal refusal) {
        return Json.createObjectBuilder().add("detail", refusal.message(language.locale()));
    }

    /** The mistakes in the order of sheets and of the form, each with the words of its question. */
    private JsonArrayBuilder mistakes(Refusal refusal, Form form) {
        Map<Integer, List<Refusal.Mistake>> bySheet = new TreeMap<>();
        for (Refusal.Mistake mistake : refusal.mistakes()) {
            Matcher place = OF_SHEET.matcher(mistake.field());
            boolean known = place.matches();
            bySheet.computeIfAbsent(known ? Integer.parseInt(place.group(1)) : 0, sheet -> new ArrayList<>())
                    .add(new Refusal.Mistake(
                            known ? place.group(2) : mistake.field(), mistake.key(), mistake.arguments()));
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        bySheet.forEach((sheet, mistakes) -> lines(mistakes, form)
                .forEach(line -> all.add(Json.createObjectBuilder()
                        .add("sheet", sheet)
                        .add("field", line.getField())
                        .add("label", line.getLabel())
                        .add("message", line.getMessage()))));
        return all;
    }

    private List<FieldMistakes.Line> lines(List<Refusal.Mistake> mistakes, Form form) {
        return FieldMistakes.of(Refusal.invalid(mistakes), language.locale())
                .lines(form.items(), FormFields.of(form), language.locale());
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder said) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(said.build().toString());
    }
}
