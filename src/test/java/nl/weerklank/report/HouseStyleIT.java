package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import nl.weerklank.account.Organisation;
import nl.weerklank.print.Logo;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Colour and logo of an organisation on the page and in the file of its reports, and nobody else's. */
@ContainerTest
class HouseStyleIT {

    private static final int MOST_ON_THE_WIRE = 60_000;

    @Inject
    private EvaluatedGroup group;

    @Inject
    private HouseStyles styles;

    private String link;

    @BeforeEach
    void aSharedReport() {
        group.gather();
        IntStream.range(0, 5).forEach(any -> group.answer(5, "Top", "report"));
        group.close();
        long report = EvaluatedGroup.json(
                        group.owner("POST", "/editions/" + group.edition().id() + "/reports", "{}"))
                .getJsonNumber("id")
                .longValue();
        group.owner("POST", "/reports/" + report + "/publish", null);
        link = EvaluatedGroup.json(group.owner("POST", "/reports/" + report + "/links", "{}"))
                .getString("link");
    }

    @Test
    void colourAndLogoStandOnThePageAndInTheFile() throws IOException {
        assertThat(get("")).doesNotContain("colours.css", "<img");
        assertThat(pictures()).isZero();
        Organisation organisation = group.edition().organisation();
        styles.sign(organisation, picture(800, 300));
        assertThat(group.owner("PATCH", "/house-style", "{\"colour\":\"#7a1f5c\"}")
                        .body())
                .contains("#7a1f5c")
                .contains("\"logo\":\"data:image/png;base64,");

        String page = get("");
        assertThat(page).contains("/colours.css", "<img src=\"data:image/png;base64,");
        assertThat(get("/colours.css")).contains("--brand: #7a1f5c");
        assertThat(pictures()).isEqualTo(1);
        assertThat(packed(page)).isLessThan(MOST_ON_THE_WIRE);

        assertThat(group.owner("PATCH", "/house-style", "{\"colour\":\"\",\"logo\":\"\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("")).doesNotContain("colours.css", "<img");
    }

    @Test
    void colourIsInChartsAndOnThePageOfTheClientToo() throws IOException {
        String usual = get("/chart/themes.svg");
        assertThat(usual).contains("#0f5560").doesNotContain("#7a1f5c");
        Organisation organisation = group.edition().organisation();
        styles.sign(organisation, picture(80, 30));
        styles.paint(organisation, "#7a1f5c");
        assertThat(get("/chart/themes.svg")).isEqualTo(usual.replace("#0f5560", "#7a1f5c"));

        String clients = "/clients/" + group.edition().client().id() + "/links";
        String all = EvaluatedGroup.json(group.owner("POST", clients, "{}")).getString("link");
        assertThat(read(all)).contains("/colours.css", "<img src=\"data:image/png;base64,");
        assertThat(read(all + "/colours.css")).contains("--brand: #7a1f5c");
        styles.paint(organisation, "");
        styles.unsign(organisation);
        assertThat(read(all)).contains("Gemeente Waterland").doesNotContain("colours.css", "<img");
    }

    private static String read(String address) {
        return Caller.send(HttpRequest.newBuilder(URI.create(address)), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void ofFirstStylesOfOneMomentEachIsTaken() {
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 6)
                .mapToObj(any -> CompletableFuture.supplyAsync(
                        () -> group.owner("PATCH", "/house-style", "{\"colour\":\"#7a1f5c\"}"),
                        command -> new Thread(command).start()))
                .toList();
        assertThat(sent.stream().map(one -> one.join().statusCode())).containsOnly(200);
    }

    @Test
    void isOfOneOrganisationOnlyAndRefusesWhatCannotBeRead() throws IOException {
        HttpResponse<String> pale = group.owner("PATCH", "/house-style", "{\"colour\":\"#ffcc00\"}");
        assertThat(pale.statusCode()).isEqualTo(422);
        assertThat(pale.body()).contains("te licht", "Deze kan wel: #");
        assertThat(group.owner("PATCH", "/house-style", "{\"colour\":\"red\"}").statusCode())
                .isEqualTo(422);
        for (String logo : List.of("PHN2Zy8+", "geen base64!", "data:image/png;base64,")) {
            assertThat(group.owner("PATCH", "/house-style", "{\"logo\":\"" + logo + "\"}")
                            .statusCode())
                    .isEqualTo(422);
        }
        group.owner("PATCH", "/house-style", "{\"colour\":\"#7a1f5c\",\"logo\":\"bm8=\"}");
        assertThat(group.owner("GET", "/house-style", null).body())
                .as("of what is refused nothing is kept")
                .doesNotContain("#7a1f5c");
        String sent = Base64.getEncoder().encodeToString(picture(80, 30));
        assertThat(group.owner("PATCH", "/house-style", "{\"logo\":\"" + sent + "\"}")
                        .body())
                .contains("data:image/png;base64,");
        assertThat(group.outsider("GET", "/house-style", null).body()).doesNotContain("data:");
    }

    private static byte[] picture(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            image.setRGB(x, x * height / width, 0xcc3300 + x);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        assertThat(file.size()).isLessThan(Logo.MOST_BYTES);
        return file.toByteArray();
    }

    private long pictures() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(send("/report.pdf", HttpResponse.BodyHandlers.ofByteArray()))) {
            long found = 0;
            for (COSName name : pdf.getPage(0).getResources().getXObjectNames()) {
                if (pdf.getPage(0).getResources().isImageXObject(name)) found++;
            }
            return found;
        }
    }

    private static int packed(String page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return packed.size();
    }

    private String get(String path) {
        return send(path, HttpResponse.BodyHandlers.ofString());
    }

    private <T> T send(String path, HttpResponse.BodyHandler<T> body) {
        return Caller.send(HttpRequest.newBuilder(URI.create(link + path)), body)
                .body();
    }
}
