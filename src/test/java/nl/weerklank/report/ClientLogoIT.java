package nl.weerklank.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.Caller;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client's logo beside one's own: on the page, in the PDF and for Word, and gone as soon as it is taken away. */
@ContainerTest
class ClientLogoIT {

    private static final int MOST_ON_THE_WIRE = 60_000;
    private static final Pattern IMAGE = Pattern.compile("<img [^>]*src=\"data:image/png;base64,[^>]*alt=\"([^\"]*)\"");

    @Inject
    private EvaluatedGroup group;

    private String logo;
    private String report;
    private JsonObject shared;
    private String link;

    @BeforeEach
    void aSharedReport() {
        group.gather();
        logo = "/clients/" + group.edition().client().id() + "/logo";
        IntStream.range(0, 5).forEach(any -> group.answer(5, "Top", "report"));
        group.close();
        report = "/reports/"
                + object("POST", "/editions/" + group.edition().id() + "/reports", "{}")
                        .get("id");
        object("POST", report + "/publish", null);
        shared = object("POST", report + "/links", "{}");
        link = shared.getString("link");
    }

    private JsonObject object(String method, String path, String body) {
        return EvaluatedGroup.json(group.owner(method, path, body));
    }

    private static String sending(byte[] file) {
        return "{\"logo\":\"" + Base64.getEncoder().encodeToString(file) + "\"}";
    }

    private static byte[] noise(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random any = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) image.setRGB(x, y, any.nextInt());
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    private static HttpResponse<String> get(String address) {
        return Caller.send(HttpRequest.newBuilder(URI.create(address)), HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] file(String address) {
        return Caller.send(HttpRequest.newBuilder(URI.create(address)), HttpResponse.BodyHandlers.ofByteArray())
                .body();
    }

    private static List<String> images(String page) {
        return IMAGE.matcher(page).results().map(found -> found.group(1)).toList();
    }

    @Test
    void standsBesideOnesOwnOnThePageAndInTheFiles() throws IOException {
        assertThat(group.owner("PATCH", logo, sending(noise(300, 200))).body()).contains("data:image/png;base64,");
        assertThat(images(get(link).body())).as("alone too").containsExactly("Gemeente Waterland");
        group.owner("PATCH", "/house-style", sending(noise(500, 200)));

        String page = get(link).body();
        List<String> both = List.of(group.edition().organisation().name(), "Gemeente Waterland");
        assertThat(images(page)).isEqualTo(both);
        assertThat(packed(page + styles(page))).isLessThan(MOST_ON_THE_WIRE);
        assertThat(picturesInPdf()).isEqualTo(2);
        assertThat(picturesInWord()).isEqualTo(both);
        String client = object("POST", "/clients/" + group.edition().client().id() + "/links", "{}")
                .getString("link");
        assertThat(images(get(client).body())).isEqualTo(both);

        assertThat(group.owner("PATCH", logo, "{\"logo\":\"\"}").body()).doesNotContain("data:");
        assertThat(images(get(link).body())).containsExactly(both.get(0));
        assertThat(picturesInPdf()).isEqualTo(1);
        assertThat(picturesInWord()).containsExactly(both.get(0));
    }

    @Test
    void isNotShownAnyMoreByALinkThatWasRevoked() throws IOException {
        group.owner("PATCH", logo, sending(noise(30, 20)));
        assertThat(get(link).statusCode()).isEqualTo(200);
        group.owner("DELETE", report + "/links/" + shared.get("id"), null);
        for (String end : List.of("", "/report.pdf", "/report.docx")) {
            HttpResponse<String> gone = get(link + end);
            assertThat(gone.statusCode()).as(end).isEqualTo(404);
            assertThat(gone.body()).doesNotContain("data:image", "Waterland");
        }
    }

    @Test
    void isOfOneClientOnlyAndRefusesWhatIsNoPicture() throws IOException {
        for (String sent : List.of("PHN2Zy8+", "geen base64!", "R0lGODlhAQABAAAAACw=")) {
            HttpResponse<String> refused = group.owner("PATCH", logo, "{\"logo\":\"" + sent + "\"}");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("\"field\":\"logo\"");
        }
        group.owner("PATCH", logo, sending(noise(30, 20)));
        JsonObject other = object(
                "POST",
                "/programs/" + group.edition().program().id() + "/editions",
                "{\"client\":{\"name\":\"Zorggroep\"},\"days\":[{\"date\":\"2026-11-16\"}]}");
        String draft = "/reports/"
                + object("POST", "/editions/" + other.get("id") + "/reports", "{}")
                        .get("id");
        assertThat(group.owner("GET", draft, null).statusCode()).isEqualTo(200);
        String clients = group.owner("GET", "/clients", null).body();
        Matcher others = Pattern.compile("\"id\":(\\d+),\"name\":\"Zorggroep\"").matcher(clients);
        assertThat(others.find()).isTrue();
        assertThat(group.owner("GET", "/clients/" + others.group(1) + "/logo", null)
                        .body())
                .doesNotContain("data:");
        assertThat(group.outsider("GET", logo, null).statusCode()).isEqualTo(404);
        assertThat(group.outsider("PATCH", logo, "{\"logo\":\"\"}").statusCode())
                .isEqualTo(404);
        assertThat(object("GET", logo, null).getString("logo")).startsWith("data:image/png;base64,");
    }

    @Test
    void ofFirstLogosOfOneMomentEachIsTaken() throws IOException {
        String sent = sending(noise(30, 20));
        List<CompletableFuture<HttpResponse<String>>> all = IntStream.range(0, 6)
                .mapToObj(any -> CompletableFuture.supplyAsync(
                        () -> group.owner("PATCH", logo, sent), command -> new Thread(command).start()))
                .toList();
        assertThat(all.stream().map(one -> one.join().statusCode())).containsOnly(200);
    }

    private long picturesInPdf() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file(link + "/report.pdf"))) {
            long found = 0;
            for (COSName name : pdf.getPage(0).getResources().getXObjectNames()) {
                if (pdf.getPage(0).getResources().isImageXObject(name)) found++;
            }
            return found;
        }
    }

    /** What the logos in the document show, in words. */
    private List<String> picturesInWord() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file(link + "/report.docx")))) {
            return word.getParagraphs().get(0).getRuns().stream()
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .map(picture ->
                            picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                    .toList();
        }
    }

    /** The sheets that the page asks for. */
    private String styles(String page) {
        StringBuilder styles = new StringBuilder();
        Matcher sheets =
                Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"").matcher(page);
        while (sheets.find())
            styles.append(
                    get(URI.create(link).resolve(sheets.group(1)).toString()).body());
        assertThat(styles).contains(".logo img");
        return styles.toString();
    }

    private static int packed(String page) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(page.getBytes(StandardCharsets.UTF_8));
        }
        return packed.size();
    }
}
