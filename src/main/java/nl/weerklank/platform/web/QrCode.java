package nl.weerklank.platform.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A link as a QR code, drawn as one path of an SVG in which each module is one unit. */
public class QrCode {

    /** The light border that the standard asks for, without which phones hesitate. */
    private static final int QUIET_ZONE = 4;

    private final BitMatrix modules;

    /** Medium error correction: it still reads from a crumpled or badly lit sheet. */
    public QrCode(String link) {
        try {
            modules = new QRCodeWriter()
                    .encode(
                            link,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (com.google.zxing.WriterException tooLong) {
            throw new IllegalArgumentException("A link of " + link.length() + " characters", tooLong);
        }
    }

    /** Width and height in modules, border included. */
    public int getSize() {
        return modules.getWidth();
    }

    /** The dark modules: for each row, one rectangle for every run of them. */
    public String getPath() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int length = run(x, y);
                if (length > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x, y, length, length));
                    x += length;
                }
            }
        }
        return path.toString();
    }

    private int run(int x, int y) {
        int end = x;
        while (end < modules.getWidth() && modules.get(end, y)) {
            end++;
        }
        return end - x;
    }
}
