package nl.weerklank.report.web.file;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.util.List;
import nl.weerklank.report.Findings;
import nl.weerklank.report.web.ReportView;

/**
 * A report for other programs: what it is about, and its chapters, each with its parts in their order. Names of chapters,
 * tables and columns are the same in every language.
 */
final class JsonFile implements Teller {

    private final JsonGenerator json;
    private boolean inChapter;

    JsonFile(OutputStream out) {
        this.json = Json.createGenerator(out);
    }

    @Override
    public void begin(ReportView report) {
        Findings findings = report.findings();
        json.writeStartObject();
        json.write("title", findings.title());
        json.write("language", report.locale().getLanguage());
        json.write("client", findings.client());
        optional("group", findings.group());
        json.write("organisation", findings.organisation());
        json.write("givenBy", report.givers());
        json.writeStartArray("days");
        findings.days().forEach(day -> json.write(day.toString()));
        json.writeEnd();
        json.write("madeOn", findings.madeOn().toString());
        if (findings.turnout() != null) turnout(findings.turnout());
        json.writeStartArray("chapters");
    }

    private void turnout(Findings.Turnout turnout) {
        json.writeStartObject("turnout");
        // of how many is not said where the page does not say it either
        if (turnout.knowsHowMany()) json.write("invited", turnout.invited());
        else json.writeNull("invited");
        json.write("counted", turnout.counted())
                .write("threshold", turnout.threshold())
                .write("named", turnout.named())
                .writeEnd();
    }

    private void optional(String name, String text) {
        if (text != null) json.write(name, text);
    }

    @Override
    public void chapter(String key, String title) {
        endChapter();
        inChapter = true;
        json.writeStartObject().write("chapter", key).write("title", title).writeStartArray("parts");
    }

    private void endChapter() {
        if (inChapter) json.writeEnd().writeEnd();
    }

    @Override
    public void heading(String text) {
        json.writeStartObject().write("heading", text).writeEnd();
    }

    @Override
    public void text(String label, String text) {
        json.writeStartObject();
        optional("label", label);
        json.write("text", text).writeEnd();
    }

    @Override
    public void note(String text) {
        json.writeStartObject().write("note", text).writeEnd();
    }

    @Override
    public void listing(List<String> lines) {
        json.writeStartObject().writeStartArray("list");
        lines.forEach(json::write);
        json.writeEnd().writeEnd();
    }

    @Override
    public void table(Grid grid) {
        json.writeStartObject().write("table", grid.key()).write("caption", grid.title());
        json.writeStartArray("rows");
        for (List<Grid.Cell> row : grid.rows()) {
            json.writeStartObject();
            for (int at = 0; at < row.size(); at++) cell(grid.columns().get(at).key(), row.get(at));
            json.writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    /** What is left unsaid is not there; a number to the nearest half says so. */
    private void cell(String name, Grid.Cell cell) {
        if (cell.number() instanceof Integer whole) json.write(name, whole);
        else if (cell.number() != null) json.write(name, cell.number().doubleValue());
        else if (!cell.shown().isEmpty()) json.write(name, cell.shown());
        if (cell.rough()) json.write(name + "Rough", true);
    }

    @Override
    public void quote(Said said) {
        json.writeStartObject().write("quote", said.words()).write("writer", said.writer());
        optional("theme", said.theme());
        if (said.highlighted()) json.write("highlighted", true);
        json.writeEnd();
    }

    @Override
    public void end() {
        endChapter();
        json.writeEnd().writeEnd();
        json.flush();
    }
}
