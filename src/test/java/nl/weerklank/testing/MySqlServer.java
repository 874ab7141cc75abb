package nl.weerklank.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real MySQL 8.0.15 of the test's own: on a free port of 127.0.0.1, with the durable settings that MySQL ships with,
 * keys and texts compared byte by byte, and gone when the JVM ends. The program is unpacked once under {@code target}.
 */
public final class MySqlServer {

    private static final String USER = "weerklank";
    private static final String PASSWORD = "weerklank-test";
    private static final String DATABASE = "weerklank";
    private static final String SECRET = "only-for-tests-never-for-anything-else";
    private static final Path HOME = Target.directory("mysql");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static MySqlServer shared;

    private final int port = Ports.free();
    private final Path run = HOME.resolve("run-" + port);
    private final List<String> more;
    private Process process;

    private MySqlServer(String... more) {
        this.more = List.of(more);
    }

    /** The one server of this JVM, started at the first call. */
    public static synchronized MySqlServer shared() {
        if (shared == null) {
            Prerequisites.requireMySqlLibraries();
            shared = new MySqlServer();
            shared.start();
        }
        return shared;
    }

    /** One more server, with these options besides, until it is stopped or the JVM ends. */
    public static MySqlServer with(String... options) {
        Prerequisites.requireMySqlLibraries();
        var server = new MySqlServer(options);
        server.start();
        return server;
    }

    /** The address of the database {@code weerklank} for JDBC. */
    public String url() {
        return url(DATABASE);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return PASSWORD;
    }

    public int port() {
        return port;
    }

    /** Makes a database, empty, beside the default one; an earlier one of that name is dropped. Returns its address. */
    public String emptyDatabase(String name) {
        try (var connection = connect(url());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
            return url(name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database " + name + " on the MySQL for tests", e);
        }
    }

    /** The settings that make Weerklank use this server, as environment variables. */
    public Map<String, String> environment() {
        return Map.of(
                "WEERKLANK_DB_URL", url(),
                "WEERKLANK_DB_USER", USER,
                "WEERKLANK_DB_PASSWORD", PASSWORD,
                "WEERKLANK_SECRET", SECRET);
    }

    private String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database
                + "?sslMode=DISABLED&allowPublicKeyRetrieval=true&characterEncoding=UTF-8";
    }

    private void start() {
        try {
            var program = unpacked();
            Files.createDirectories(run);
            await(mysqld(program, "--initialize-insecure").start());
            process = mysqld(program, options()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop MySQL"));
            Await.until("MySQL to accept connections, see " + log(), PATIENCE, this::accepts);
        } catch (IOException e) {
            throw new UncheckedIOException("MySQL for tests does not start", e);
        }
    }

    private void stop() {
        process.destroy();
        if (!Await.exit(process, Duration.ofSeconds(20))) {
            process.destroyForcibly();
        }
        Target.delete(run);
    }

    private String[] options() throws IOException {
        var init = Files.writeString(run.resolve("init.sql"), """
                CREATE DATABASE %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                CREATE USER '%2$s'@'%%' IDENTIFIED BY '%3$s';
                GRANT ALL ON *.* TO '%2$s'@'%%';
                """.formatted(DATABASE, USER, PASSWORD));
        var options = new ArrayList<>(List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--mysqlx=OFF",
                // as the README asks for: the binary log shows which invitation was used together with which answers
                "--skip-log-bin",
                // relative to the data directory: an absolute path may exceed what a socket's name can hold
                "--socket=mysql.sock",
                "--pid-file=mysql.pid",
                "--init-file=" + init));
        options.addAll(more);
        return options.toArray(String[]::new);
    }

    private ProcessBuilder mysqld(Path program, String... options) {
        var command = new ArrayList<>(List.of(
                program.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + program,
                "--lc-messages-dir=" + program.resolve("share"),
                "--datadir=" + run.resolve("data"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    }

    private Path log() {
        return HOME.resolve("mysql-" + port + ".log");
    }

    private void await(Process initialization) {
        if (!Await.exit(initialization, PATIENCE) || initialization.exitValue() != 0) {
            initialization.destroyForcibly();
            throw new IllegalStateException("MySQL for tests cannot make its data directory, see " + log());
        }
    }

    private boolean accepts() {
        if (!process.isAlive()) {
            throw new IllegalStateException("MySQL for tests ended while starting, see " + log());
        }
        try (var ignored = connect(url())) {
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, USER, PASSWORD);
    }

    private static Path unpacked() throws IOException {
        var home = HOME.resolve("8.0.15");
        if (!Files.exists(home)) {
            // unpacked beside it and renamed, so that an interrupted run leaves no half of it
            var fresh = Files.createTempDirectory(Files.createDirectories(HOME), "unpacking");
            unpack(fresh);
            Prerequisites.libraryUnderItsOldName(fresh.resolve("bin"));
            moveUnlessThere(fresh, home);
        }
        return home;
    }

    /** Tests in another JVM may have been quicker. */
    private static void moveUnlessThere(Path fresh, Path home) throws IOException {
        try {
            Files.move(fresh, home);
        } catch (FileSystemException taken) {
            if (!Files.exists(home)) {
                throw taken;
            }
            Target.delete(fresh);
        }
    }

    private static void unpack(Path directory) throws IOException {
        var name = "/mysql-" + (System.getProperty("os.name").startsWith("Mac") ? "Mac_OS_X-x86_64" : "Linux-amd64")
                + ".tar.gz";
        try (InputStream archive = MySqlServer.class.getResourceAsStream(name)) {
            var tar = new ProcessBuilder("tar", "-xzf", "-", "--no-same-owner", "-C", directory.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var in = tar.getOutputStream()) {
                archive.transferTo(in);
            }
            if (!Await.exit(tar, PATIENCE) || tar.exitValue() != 0) {
                throw new IOException("tar could not unpack " + name + " into " + directory);
            }
        }
    }
}
