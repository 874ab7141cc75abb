package nl.weerklank.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String LINK = "https://weerklank.example/f/F-OPNXsSxAfvfOd2LMjD_Ri4";
    private static final int BORDER = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void whatIsDrawnReadsAsTheLink() throws Exception {
        assertThat(new Decoder().decode(drawn(new QrCode(LINK))).getText()).isEqualTo(LINK);
    }

    @Test
    void aLightBorderStaysAround() {
        QrCode code = new QrCode(LINK);
        assertThat(RUN.matcher(code.getPath()).results()).isNotEmpty().allSatisfy(run -> {
            int start = Integer.parseInt(run.group(1));
            assertThat(start).isGreaterThanOrEqualTo(BORDER);
            assertThat(start + Integer.parseInt(run.group(3))).isLessThanOrEqualTo(code.getSize() - BORDER);
            assertThat(Integer.parseInt(run.group(2))).isBetween(BORDER, code.getSize() - BORDER - 1);
            assertThat(run.group(4)).isEqualTo(run.group(3));
        });
    }

    private static BitMatrix drawn(QrCode code) {
        BitMatrix modules = new BitMatrix(code.getSize() - 2 * BORDER);
        RUN.matcher(code.getPath())
                .results()
                .forEach(run -> modules.setRegion(
                        Integer.parseInt(run.group(1)) - BORDER,
                        Integer.parseInt(run.group(2)) - BORDER,
                        Integer.parseInt(run.group(3)),
                        1));
        return modules;
    }
}
