package nl.weerklank.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleCardTest {

    private static final int GROUND = 0xff0f5560;
    private static final int MARGIN = 80;

    private static TitleCard card() throws IOException {
        return new TitleCard(Files.readString(Path.of("src/main/webapp/WEB-INF/resources/weerklank/tokens.css")));
    }

    private static BufferedImage drawn(String title, String from) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(card().png(title, from)));
    }

    private static boolean isEmpty(BufferedImage card, int left, int top, int right, int bottom) {
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                if (card.getRGB(x, y) != GROUND) {
                    return false;
                }
            }
        }
        return true;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nee",
                "Van klacht naar kans",
                "Omgaan met klanten die boos zijn, teleurgesteld of al drie keer hebben gebeld zonder dat er iets gebeurde",
                "Klanttevredenheidsonderzoeksmedewerkersopleidingsprogrammabegeleidingscommissievergadering",
                "لا تقل لا 😀 ﷽"
            })
    void keepsEveryTitleWithinItsMargins(String title) throws IOException {
        BufferedImage card = drawn(title, title);

        assertThat(card.getWidth()).isEqualTo(TitleCard.WIDTH);
        assertThat(card.getHeight()).isEqualTo(TitleCard.HEIGHT);
        int right = TitleCard.WIDTH - MARGIN;
        assertThat(isEmpty(card, MARGIN, MARGIN, right, 420))
                .as("the title is there")
                .isFalse();
        assertThat(isEmpty(card, 0, 0, MARGIN - 4, TitleCard.HEIGHT)).isTrue();
        assertThat(isEmpty(card, right + 4, 0, TitleCard.WIDTH, TitleCard.HEIGHT))
                .isTrue();
        assertThat(isEmpty(card, 0, 0, TitleCard.WIDTH, MARGIN)).isTrue();
        assertThat(isEmpty(card, 0, 440, TitleCard.WIDTH, 460))
                .as("between title and organisation")
                .isTrue();
    }

    @Test
    void differsByWhatItSays() throws IOException {
        byte[] one = card().png("Van klacht naar kans", "Bureau Helder");

        assertThat(card().png("Van klacht naar kans", "Bureau Helder")).isEqualTo(one);
        assertThat(card().png("Van klacht naar kans", "Bureau Licht")).isNotEqualTo(one);
        assertThat(card().png("Van klacht naar kracht", "Bureau Helder")).isNotEqualTo(one);
    }
}
