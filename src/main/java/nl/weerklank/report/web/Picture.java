package nl.weerklank.report.web;

import java.util.Base64;

/** Pictures within pages and JSON, so that nothing else need be fetched. */
final class Picture {

    private Picture() {}

    /** A PNG as the source of a picture. */
    static String address(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    /** A file that was sent in Base64, as a data address or bare; what is no Base64 is no picture either. */
    static byte[] sent(String encoded) {
        try {
            return Base64.getDecoder().decode(encoded.substring(encoded.indexOf(',') + 1));
        } catch (IllegalArgumentException broken) {
            return new byte[0];
        }
    }
}
