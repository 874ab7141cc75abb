package nl.weerklank.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the one who runs the program can set, each as an environment variable ({@code WEERKLANK_DATA}) or a system
 * property ({@code weerklank.data}). Read at each call, since the pool of
 * connections is made before anything that could be injected.
 */
public final class Settings {

    private Settings() {}

    /** The directory of the embedded database and the secret; by default {@code ./data}. */
    public static Path data() {
        return Path.of(text("weerklank.data").orElse("data")).toAbsolutePath().normalize();
    }

    /**
     * The JDBC address of the database; by default an H2 file in {@link #data()}. There, a commit is written before it
     * returns, and never into space that was used before: after a kill H2 does not always find what it wrote there, and
     * the last acknowledged forms were lost. The space comes free when the program is stopped.
     */
    public static String databaseUrl() {
        return text("weerklank.db.url")
                .orElseGet(() -> "jdbc:h2:file:" + data().resolve("weerklank") + ";WRITE_DELAY=0;REUSE_SPACE=FALSE");
    }

    /** Whether the database is the embedded one, rather than a server. */
    public static boolean isEmbedded() {
        return databaseUrl().startsWith("jdbc:h2:");
    }

    public static String databaseUser() {
        return text("weerklank.db.user").orElse("weerklank");
    }

    public static String databasePassword() {
        return text("weerklank.db.password").orElse("weerklank");
    }

    /** The secret under which links are made, where it is not kept in a file of {@link #data()}. */
    public static Optional<String> secret() {
        return text("weerklank.secret");
    }

    /** The address under which users reach the program, without a slash at its end; links start with it. */
    public static String address() {
        return text("weerklank.address").orElse("http://localhost:8080").replaceAll("/+$", "");
    }

    /** Whether users reach the program by https, so that its cookies may be kept to that. */
    public static boolean secure() {
        return "https".equals(URI.create(address()).getScheme());
    }

    /** Whether made-up data and the demo's sign-in are there. */
    public static boolean demo() {
        return text("weerklank.demo").map(Boolean::parseBoolean).orElse(false);
    }

    /** The host that sends mail; without one, mail waits in the outbox. */
    public static Optional<String> mailHost() {
        return text("weerklank.mail.host");
    }

    public static int mailPort() {
        return text("weerklank.mail.port").map(Integer::valueOf).orElse(25);
    }

    /** The sender of every mail. */
    public static String mailFrom() {
        return text("weerklank.mail.from").orElse("weerklank@localhost");
    }

    /** How many forms a minute are taken through one link; twice as many from one address. By default 300. */
    public static int formsPerMinute() {
        return text("weerklank.forms.per.minute").map(Integer::valueOf).orElse(300);
    }

    /** The addresses of proxies that are believed when they tell for whom a request is; by default none. */
    public static List<String> proxies() {
        return text("weerklank.proxies").stream()
                .flatMap(all -> Arrays.stream(all.split("[,\\s]+")))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static Optional<String> text(String name) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(variable)))
                .filter(value -> !value.isBlank());
    }
}
