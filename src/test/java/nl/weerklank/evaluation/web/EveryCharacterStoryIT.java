package nl.weerklank.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What can be read is stored whole, whatever it is written in. */
class EveryCharacterStoryIT extends HostileForm {

    private static final String EVERYWHERE =
            "e\u0301 ß 漢字 \u202Eomgekeerd\u202C \u200Fשלום מרבא مرحبا\u200E 👩🏽‍🦽‍➡️ 🇳🇱 🏴󠁧󠁢󠁳󠁣󠁴󠁿 \uDBFF\uDFFD <b>&amp; '\";--\n\t=1+1";

    @Test
    void storesEveryCharacterWhole() {
        JsonObject own = trainer.openEvaluation("van-klacht-naar-kans", 6);
        String at = responses(own.getString("roomLink"));
        for (int i = 0; i < 5; i++) {
            JsonObject sent = Json.createObjectBuilder()
                    .add("sid", sid(at))
                    .add("answers", Json.createObjectBuilder().add("one_liner", EVERYWHERE + i))
                    .build();
            String receipt = phone.post(201, at, sent).asJsonObject().getString("receipt");
            assertThat(phone.get("/api/v1/receipts/" + receipt)
                            .asJsonObject()
                            .getJsonObject("answers")
                            .getString("one_liner"))
                    .isEqualTo(EVERYWHERE + i);
        }
        String evaluation = "/api/v1/evaluations/" + own.getJsonNumber("id");
        trainer.post(200, evaluation + "/close", null);

        assertThat(trainer.get(evaluation + "/outcome").asJsonObject().getJsonArray("questions").stream()
                        .map(question -> question.asJsonObject())
                        .filter(question -> question.getString("key").equals("one_liner"))
                        .flatMap(question -> question.getJsonArray("texts").stream())
                        .map(text -> text.asJsonObject().getString("text"))
                        .toList())
                .containsExactlyInAnyOrder(
                        EVERYWHERE + 0, EVERYWHERE + 1, EVERYWHERE + 2, EVERYWHERE + 3, EVERYWHERE + 4);
    }

    @Test
    void storesEveryCharacterOfAFormWhole() {
        FilledForm form = open();
        String field = form.fields("textarea").get(0);
        String body = form.body().replace("&" + field + "=&", "&" + field + "=" + FilledForm.encoded(EVERYWHERE) + "&");

        HttpResponse<String> taken = post(room, body, AS_SCRIPT);

        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        String receipt = json(taken).getString("receipt");
        assertThat(phone.get("/api/v1/receipts/" + receipt)
                        .asJsonObject()
                        .getJsonObject("answers")
                        .values())
                .extracting(Object::toString)
                .containsExactly(Json.createValue(EVERYWHERE).toString());
    }
}
