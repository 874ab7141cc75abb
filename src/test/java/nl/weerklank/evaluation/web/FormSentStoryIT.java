package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What was sent is taken once, is read back, and stays its sender’s to change and erase. */
class FormSentStoryIT extends FormByHand {

    @Test
    void isSentReadBackAndErased() {
        int before = received();
        FilledForm form = open();
        String remark = words(form);
        form.write(remark, "=Eindelijk! “Zeggen” 🙂").pick(remark + "-use", "report");
        String body = form.body();

        HttpResponse<String> sent = post(room, body);
        HttpResponse<String> again = post(room, body);

        assertThat(sent.statusCode()).isEqualTo(303);
        String receipt = sent.headers().firstValue("Location").orElseThrow();
        assertThat(again.headers().firstValue("Location")).contains(receipt);
        assertThat(received()).isEqualTo(before + 1);
        Document read = page(get(receipt));
        assertThat(read.text()).contains("=Eindelijk! “Zeggen” 🙂");
        assertThat(read.select("input[value=report]").hasAttr("checked")).isTrue();

        HttpResponse<String> erased = post(receipt, "action=erase");
        assertThat(erased.statusCode()).isEqualTo(200);
        assertThat(get(receipt).statusCode()).isEqualTo(404);
        assertThat(received()).isEqualTo(before);
    }

    @Test
    void changesConsentOnTheReceipt() {
        FilledForm form = open();
        String remark = words(form);
        form.write(remark, "Goed").pick(remark + "-use", "public");
        String receipt =
                post(room, form.body()).headers().firstValue("Location").orElseThrow();

        HttpResponse<String> unnamed = post(receipt, remark + "-use=report&" + remark + "-name=first&firstName=");
        HttpResponse<String> changed = post(receipt, remark + "-use=report&" + remark + "-name=first&firstName=Noor");

        assertThat(unnamed.statusCode()).isEqualTo(422);
        assertThat(page(unnamed).select(".error").text()).contains("voornaam");
        assertThat(changed.statusCode()).isEqualTo(303);
        Document read = page(get(receipt));
        assertThat(read.select("input[value=report]").hasAttr("checked")).isTrue();
        assertThat(read.select("input[value=first]").hasAttr("checked")).isTrue();
    }

    @Test
    void takesARequestToGetInTouchWithoutAnyAnswer() {
        FilledForm form = open().write("contact-reach", "06 12345678");

        assertThat(post(room, form.body()).statusCode()).isEqualTo(303);
    }

    @Test
    void takesFromAProgramThatNothingWasAnswered() {
        JsonObject nothing = Json.createObjectBuilder().add("sid", open().sid()).build();

        assertThat(phone.send("POST", responses(room), JSON, nothing.toString()).statusCode())
                .isEqualTo(201);
    }
}
