package nl.weerklank.border;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days that nobody means, wherever a day comes in over the API: refused by name, on whichever database. */
@ContainerTest
class DatesApiIT {

    private static final List<String> MEANT_BY_NOBODY =
            List.of("1899-12-31", "2201-01-02", "9999-12-31", "+999999999-12-31", "-0001-01-01", "0000-01-01");

    @Inject
    private OwnersWork work;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    @BeforeEach
    void anOrganisationWithOneOfEverything() {
        work.make();
    }

    @Test
    void aYearThatWasTypedWronglyIsRefusedAtItsField() throws SQLException {
        Map<String, List<String>> before = Stored.now(database);
        for (String day : MEANT_BY_NOBODY) {
            refuses("POST", "/programs/{id}/editions", "days[0].date", """
                    {"client": {"name": "Provincie"}, "days": [{"date": "%s"}]}""", day);
            refuses("PUT", "/editions/{id}/plan", "days[0].date", "{\"days\": [{\"date\": \"%s\"}]}", day);
            refuses("POST", "/editions/{id}/evaluations", "opensAt", """
                    {"purpose": "intake", "opensAt": "%s"}""", day);
            refuses("POST", "/engagements/{id}/evaluations", "closesAt", """
                    {"purpose": "intake", "closesAt": "%sT09:00:00Z"}""", day);
            refuses("PATCH", "/evaluations/{id}", "closesAt", "{\"closesAt\": \"%sT09:00\"}", day);
            refuses("POST", "/reports/{id}/links", "expiresOn", "{\"expiresOn\": \"%s\"}", day);
            refuses("POST", "/clients/{id}/links", "expiresOn", "{\"expiresOn\": \"%s\"}", day);
        }
        assertThat(Stored.changes(before, Stored.now(database))).isEmpty();
    }

    private void refuses(String method, String path, String field, String body, String day) {
        HttpResponse<String> answer = work.caller(work.owner()).call(method, work.filled(path), body.formatted(day));
        assertThat(answer.statusCode())
                .as(path + " " + day + ": " + answer.body())
                .isEqualTo(422);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"").contains("tussen 1900 en 2200");
    }

    @Test
    void theFirstAndTheLastDayAreTaken() {
        Caller owner = work.caller(work.owner());
        for (String day : List.of("1900-01-01", "2200-12-31")) {
            owner.object("POST", work.filled("/programs/{id}/editions"), """
                    {"client": {"name": "Provincie"}, "days": [{"date": "%s"}]}""".formatted(day));
        }
        owner.object("POST", work.filled("/reports/{id}/links"), "{\"expiresOn\": \"2200-12-31\"}");
    }
}
