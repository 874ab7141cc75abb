package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What is not this form, whole and sent from its own page, is refused and leaves nothing. */
class FormRefusedStoryIT extends FormByHand {

    @Test
    void refusesWhatDidNotArriveWhole() {
        int before = received();
        FilledForm form = open();
        form.write(words(form), "Dit mag niet half bewaard worden");
        String body = form.body();

        assertThat(post(room, body.replace("&end=1", "")).statusCode()).isEqualTo(422);
        assertThat(post(room, body.substring(0, body.length() / 2)).statusCode())
                .isEqualTo(422);
        assertThat(post(room, body.replaceFirst("&contact-name=", "")).statusCode())
                .isEqualTo(422);
        assertThat(post(room, body.replaceFirst("&v=\\d+", "&v=99")).statusCode())
                .isEqualTo(422);
        assertThat(post(room, body.replaceFirst("sid=[^&]*", "sid=")).statusCode())
                .isEqualTo(422);
        assertThat(post(room, "").statusCode()).isEqualTo(422);
        assertThat(received()).isEqualTo(before);
    }

    @Test
    void refusesUnknownFieldsAndTooMuch() {
        int before = received();
        String body = open().body();
        int number = Integer.parseInt(body.replaceAll(".*&n=(\\d+)&.*", "$1"));
        String more = body.replace("&n=" + number + "&", "&n=" + (number + 1) + "&") + "&shoe_size=43";

        assertThat(page(post(room, more)).select(".errors").text()).contains("shoe_size");
        assertThat(post(room, more).statusCode()).isEqualTo(422);
        assertThat(post(room, body + "&x=" + "y".repeat(SentBody.LONGEST)).statusCode())
                .isEqualTo(413);
        HttpResponse<String> otherForm = phone.send("POST", room, JSON, "{}");
        assertThat(otherForm.statusCode()).isEqualTo(415);
        assertThat(otherForm.body())
                .contains("Dit kan hier niet gelezen worden", "This cannot be read here")
                .doesNotContain("Payara");
        assertThat(received()).isEqualTo(before);
    }

    @Test
    void refusesAnotherSitesPost() {
        String body = open().body();

        assertThat(post(room, body, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(post(room, body, "Origin", "https://elsewhere.example").statusCode())
                .isEqualTo(403);
    }
}
