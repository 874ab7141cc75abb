package nl.weerklank.report.web;

import java.util.Base64;

/** Pictures within pages and JSON, so that nothing else need be fetched. */
final class Picture {

    private Picture() {}

    /** A PNG as the source of a picture. */
    static String address(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    /**
     * A file that was sent in Base64, as a data address or bare. What is no Base64, or is empty within, is taken for a
     * picture of one byte, which is none.
     */
    static byte[] sent(String encoded) {
        try {
            byte[] file = Base64.getDecoder().decode(encoded.substring(encoded.indexOf(',') + 1));
            return file.length == 0 ? new byte[1] : file;
        } catch (IllegalArgumentException broken) {
            return new byte[1];
        }
    }
}
