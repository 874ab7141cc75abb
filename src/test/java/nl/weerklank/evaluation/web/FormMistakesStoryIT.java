package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A form with a mistake comes back with all that was in it, and says what is wrong: on the page, and to the script. */
class FormMistakesStoryIT extends FormByHand {

    @Test
    void givesEverythingBackWithAMistake() {
        int before = received();
        FilledForm form = open();
        String remark = words(form);
        String theme = form.fields("input[name$=-then][type=radio]").get(0);
        form.write(remark, "Twee\nregels & <b>").pick(theme, "2").pick(remark + "-use", "report");

        HttpResponse<String> response = post(room, form.body());

        assertThat(response.statusCode()).isEqualTo(422);
        FilledForm back = new FilledForm(response.body());
        assertThat(back.page().selectFirst("textarea[name=" + remark + "]").wholeText())
                .isEqualTo("Twee\nregels & <b>");
        assertThat(back.page().select("input[name=" + theme + "][value=2]").hasAttr("checked"))
                .isTrue();
        String target = back.page().select(".errors a").attr("href").substring(1);
        assertThat(back.page().getElementById(target)).isNotNull();
        assertThat(back.page().select(".errors").hasAttr("autofocus")).isTrue();
        assertThat(received()).isEqualTo(before);
        back.pick(target + "-now", "4");
        assertThat(post(room, back.body()).statusCode()).isEqualTo(303);
    }

    @Test
    void refusesAFormOnWhichNothingWasFilledIn() {
        int before = received();
        FilledForm blank = open();
        String remark = words(blank);

        HttpResponse<String> back = post(room, blank.body());
        HttpResponse<String> toScript = post(room, blank.body(), AS_SCRIPT);
        HttpResponse<String> consentAlone =
                post(room, open().pick(remark + "-use", "report").body());

        assertThat(back.statusCode()).isEqualTo(422);
        assertThat(page(back).select(".errors li").eachText())
                .singleElement()
                .asString()
                .startsWith("Je hebt nog niets ingevuld. Eén antwoord is al genoeg.");
        assertThat(toScript.statusCode()).isEqualTo(422);
        assertThat(json(toScript).getJsonArray("errors").getJsonObject(0).getString("message"))
                .isEqualTo(page(back).select(".errors li").text());
        assertThat(consentAlone.statusCode()).isEqualTo(422);
        assertThat(received()).isEqualTo(before);
        FilledForm again = new FilledForm(back.body());
        assertThat(post(room, again.write(remark, "Toch iets").body()).statusCode())
                .isEqualTo(303);
        assertThat(received()).isEqualTo(before + 1);
    }

    @Test
    void tellsTheScriptTheSameAsJson() {
        int before = received();
        FilledForm form = open();
        String theme = form.fields("input[name$=-then][type=radio]").get(0);
        form.pick(theme, "2");
        List<String> lines =
                page(post(room, form.body())).select(".errors > ul > li").eachText();

        HttpResponse<String> refused = post(room, form.body(), AS_SCRIPT);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonObject problem = json(refused);
        assertThat(problem.getString("sid")).isEqualTo(form.sid());
        assertThat(problem.getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                        .map(error -> error.getString("label") + " " + error.getString("message"))
                        .toList())
                .isEqualTo(lines);
        form.pick(theme.replace("-then", "-now"), "4");
        HttpResponse<String> taken = post(room, form.body(), AS_SCRIPT);
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(json(taken).getString("sid")).isEqualTo(form.sid());
        HttpResponse<String> again = post(room, form.body(), AS_SCRIPT);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(taken.body());
        assertThat(received()).isEqualTo(before + 1);
    }

    @Test
    void givesTheScriptANumberInPlaceOfOneThatIsNone() {
        String body = filledIn(room).replaceFirst("sid=[^&]*", "sid=none");

        HttpResponse<String> refused = post(room, body, AS_SCRIPT);
        String fresh = json(refused).getString("sid");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(post(room, body.replaceFirst("sid=[^&]*", "sid=" + fresh), AS_SCRIPT)
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> unknown = post("/f/unknown", body, AS_SCRIPT);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).getString("detail")).isNotBlank();
    }
}
