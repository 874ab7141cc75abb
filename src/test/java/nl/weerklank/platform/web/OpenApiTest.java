package nl.weerklank.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpenApiTest {

    private static final Pattern REFERENCE = Pattern.compile("\"#/components/schemas/([^\"]+)\"");

    private static final JsonObject API = OpenApi.of(calls());

    private static List<Method> calls() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.weerklank").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .toList();
    }

    @Test
    void holdsTheCallsWhoseNamesAreFixed() {
        assertThat(calls(API))
                .contains(
                        "post /tokens",
                        "get /samples",
                        "post /samples/{}/programs",
                        "post /programs",
                        "post /programs/{}/editions",
                        "post /editions/{}/participants",
                        "get /editions/{}/plan",
                        "put /editions/{}/plan",
                        "get /editions/{}/themes",
                        "post /editions/{}/themes",
                        "patch /editions/{}/themes",
                        "get /editions/{}/coverage",
                        "post /editions/{}/evaluations",
                        "post /engagements/{}/evaluations",
                        "post /evaluations/{}/invitations",
                        "get /forms/{}",
                        "post /forms/{}/responses",
                        "get /receipts/{}",
                        "delete /receipts/{}",
                        "post /evaluations/{}/close",
                        "get /evaluations/{}/outcome",
                        "post /editions/{}/reports",
                        "patch /reports/{}",
                        "post /reports/{}/publish",
                        "post /reports/{}/links",
                        "delete /reports/{}/links/{}");
    }

    private static List<String> calls(JsonObject api) {
        return api.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                        .map(verb -> verb + " " + path.getKey().replaceAll("\\{\\w+}", "{}")))
                .toList();
    }

    @Test
    void tellsOfEveryCallWhatItDoesAndWhereItBelongs() {
        API.getJsonObject("paths")
                .forEach((path, verbs) -> verbs.asJsonObject().forEach((verb, call) -> {
                    assertThat(call.asJsonObject().getString("summary", ""))
                            .as(verb + " " + path)
                            .isNotBlank();
                    assertThat(call.asJsonObject()).as(verb + " " + path).containsKey("tags");
                }));
    }

    @Test
    void everyReferenceLeadsToAShape() {
        var asked = new TreeSet<String>();
        REFERENCE.matcher(API.toString()).results().forEach(found -> asked.add(found.group(1)));
        assertThat(asked).contains("ProgramJson", "EditionJson.DayJson", "Problem");
        assertThat(API.getJsonObject("components").getJsonObject("schemas")).containsKeys(asked.toArray(String[]::new));
    }

    @Test
    void isAPageToo() {
        assertThat(OpenApiPage.of(API))
                .contains("<h2>Programs</h2>", "<code>POST /<wbr>samples/<wbr>{slug}/<wbr>programs</code>")
                .endsWith("</html>\n");
    }
}
