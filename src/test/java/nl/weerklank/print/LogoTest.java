package nl.weerklank.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken as a logo, and what is made of it. */
class LogoTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void drawsAPictureAnewSmallAndLight(String format) throws IOException {
        byte[] png = Logo.png(picture(format, noise(1600, 900))).orElseThrow();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(png).hasSizeLessThanOrEqualTo(Logo.LIGHT).startsWith(0x89, 'P', 'N', 'G');
        assertThat((double) drawn.getWidth() / drawn.getHeight()).isBetween(1.6, 1.95);
    }

    @Test
    void leavesASmallPictureAsLargeAsItIs() throws IOException {
        BufferedImage plain = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
        plain.setRGB(3, 3, 0xff0f5560);
        BufferedImage drawn = ImageIO.read(
                new ByteArrayInputStream(Logo.png(picture("png", plain)).orElseThrow()));
        assertThat(drawn.getWidth()).isEqualTo(40);
        assertThat(drawn.getRGB(3, 3)).isEqualTo(0xff0f5560);
        assertThat(drawn.getRGB(0, 0) >>> 24).as("clear stays clear").isZero();
    }

    @Test
    void refusesWhatIsNoPicture() throws IOException {
        assertThat(Logo.png(new byte[0])).isEmpty();
        assertThat(Logo.png("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(Logo.png("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Logo.png(picture("gif", noise(20, 20)))).isEmpty();
        assertThat(Logo.png(picture("bmp", opaque(20, 20)))).isEmpty();
        byte[] broken = picture("png", noise(200, 200));
        assertThat(Logo.png(Arrays.copyOf(broken, 60))).isEmpty();
    }

    @Test
    void refusesWhatIsTooLargeBeforeDrawingIt() throws IOException {
        byte[] many = picture("png", new BufferedImage(4100, 4100, BufferedImage.TYPE_BYTE_BINARY));
        assertThat(many.length).isLessThan(Logo.MOST_BYTES);
        assertThat(Logo.png(many)).isEmpty();
        assertThat(Logo.png(new byte[Logo.MOST_BYTES + 1])).isEmpty();
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage noise = opaque(width, height);
        Random random = new Random(7);
        for (int x = 0; x < width; x += 3) {
            for (int y = 0; y < height; y += 7) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        return noise;
    }

    private static BufferedImage opaque(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] picture(String format, BufferedImage image) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, file)).isTrue();
        return file.toByteArray();
    }
}
