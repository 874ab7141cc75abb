package nl.weerklank.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.weerklank.platform.Characters;

/** The kinds of file that may hang on a block. What a file is follows from its content, never from its name alone. */
public enum FileType {
    PDF("application/pdf", "pdf") {
        @Override
        boolean isContentOf(byte[] bytes) {
            return startsWith(bytes, '%', 'P', 'D', 'F', '-');
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean isContentOf(byte[] bytes) {
            return startsWith(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n');
        }
    },
    JPEG("image/jpeg", "jpg", "jpeg") {
        @Override
        boolean isContentOf(byte[] bytes) {
            return startsWith(bytes, 0xFF, 0xD8, 0xFF);
        }
    },
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx") {
        @Override
        boolean isContentOf(byte[] bytes) {
            return holds(bytes, "word/document.xml");
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        boolean isContentOf(byte[] bytes) {
            return holds(bytes, "xl/workbook.xml");
        }
    },
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx") {
        @Override
        boolean isContentOf(byte[] bytes) {
            return holds(bytes, "ppt/presentation.xml");
        }
    },
    TXT("text/plain", "txt") {
        @Override
        boolean isContentOf(byte[] bytes) {
            return isText(bytes);
        }
    };

    private static final String TYPES = "[Content_Types].xml";
    private static final String MACROS = "vbaproject.bin";
    private static final int MOST_ENTRIES = 2000;
    private static final long LARGEST_UNPACKED = 50_000_000;

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    abstract boolean isContentOf(byte[] bytes);

    /** What a browser is told that it is. */
    public String mediaType() {
        return mediaType;
    }

    /** What a file is that is called so and holds this; nothing where name and content do not say the same. */
    public static Optional<FileType> of(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension))
                .filter(type -> type.isContentOf(bytes))
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is an Office document with this part; one with macros is refused, as it could do anything. */
    private static boolean holds(byte[] bytes, String part) {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                unpacked += sizeOf(zip, LARGEST_UNPACKED - unpacked);
                boolean tooMuch = names.size() > MOST_ENTRIES || unpacked >= LARGEST_UNPACKED;
                if (tooMuch || entry.getName().toLowerCase(Locale.ROOT).endsWith(MACROS)) {
                    return false;
                }
            }
        } catch (IOException | IllegalArgumentException noArchive) {
            return false;
        }
        return names.contains(TYPES) && names.contains(part);
    }

    /** Reads on to the end of an entry, but no further than is left: a small archive may hold a very large file. */
    private static long sizeOf(ZipInputStream zip, long left) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0 && size < left; read = zip.read(buffer)) {
            size += read;
        }
        return size;
    }

    private static boolean isText(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Characters.firstUnfit(text).isEmpty();
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
