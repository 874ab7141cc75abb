package nl.weerklank.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DrawingFileTest {

    private static final Path TOKENS = Path.of("src/main/webapp/WEB-INF/resources/weerklank/tokens.css");

    private static final Drawing DRAWING =
            new Drawing(820, 40, "een stip", List.of(new Drawing.Dot(20, 20, 8, Ink.NOW)));

    @Test
    void isADrawingOfLinesOrOneOfPixels() throws IOException {
        String tokens = Files.readString(TOKENS);
        assertThat(new String(DrawingFile.SVG.of(DRAWING, tokens), StandardCharsets.UTF_8))
                .contains("<svg", "een stip");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(DrawingFile.PNG.of(DRAWING, tokens)));
        assertThat(picture.getWidth()).isEqualTo(1640);
        assertThat(picture.getHeight()).isEqualTo(80);
    }

    @Test
    void isFoundByItsCodeAlone() {
        assertThat(DrawingFile.ofCode("svg")).contains(DrawingFile.SVG);
        assertThat(DrawingFile.ofCode("png")).contains(DrawingFile.PNG);
        assertThat(Stream.of("SVG", "gif", "", null, "png ").map(DrawingFile::ofCode))
                .allSatisfy(found -> assertThat(found).isEmpty());
    }
}
