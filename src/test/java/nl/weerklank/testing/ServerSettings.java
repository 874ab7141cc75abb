package nl.weerklank.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a server for tests is started: like the one that a newcomer starts, in a directory of its own, on a free port.
 *
 * @param directory holds the data and the server's own files
 * @param port the port of 127.0.0.1 that it listens on
 * @param environment the settings, as environment variables
 */
public record ServerSettings(Path directory, int port, Map<String, String> environment) {

    public ServerSettings {
        environment = Map.copyOf(environment);
    }

    /** The default settings, H2 in a file, below that directory. */
    public static ServerSettings in(Path directory) {
        var port = Ports.free();
        return new ServerSettings(
                directory,
                port,
                Map.of(
                        "WEERKLANK_DATA",
                        directory.resolve("data").toString(),
                        "WEERKLANK_ADDRESS",
                        "http://127.0.0.1:" + port,
                        // tests send as many people, each from an address of its own
                        "WEERKLANK_PROXIES",
                        "127.0.0.1"));
    }

    /** These settings with others added or replaced. */
    public ServerSettings with(Map<String, String> more) {
        var merged = new HashMap<>(environment);
        merged.putAll(more);
        return new ServerSettings(directory, port, merged);
    }

    /** The server that the build put aside. */
    public static Path payaraMicro() {
        var jar = Target.path("payara-micro.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is absent: run these tests by mvn verify, or that once before");
        }
        return jar;
    }

    /** Options for Java, the settings among them as properties, for a server whose environment cannot be set. */
    public List<String> jvmOptions() {
        var options = new ArrayList<>(tuning());
        environment.forEach((name, value) ->
                options.add("-D" + name.toLowerCase(Locale.ROOT).replace('_', '.') + "=" + value));
        return options;
    }

    /** The options for Java with which the program starts quickly, as an argument for Java that names their file. */
    static String quickStart() {
        return options("java-quick-start");
    }

    /** The options for Java with which the program serves many for long, as an argument that names their file. */
    static String longRun() {
        return options("java-server");
    }

    private static String options(String name) {
        return "@" + Path.of("config", name + ".options").toAbsolutePath();
    }

    /** Options for a quick start, and the recording of coverage when the build asks for it. */
    static List<String> tuning() {
        var options = new ArrayList<>(List.of(quickStart(), "-Xmx768m"));
        var agent = System.getProperty("weerklank.test.agent", "");
        if (agent.startsWith("-javaagent")) {
            options.add(agent);
        }
        return options;
    }

    /** Where the server unpacks itself, and keeps what it was given to run. */
    Path serverDirectory() {
        return directory.resolve("server");
    }

    /** Options for Payara Micro, which unpacks itself below the directory of these settings. */
    public List<String> serverOptions() {
        var options = new ArrayList<>(List.of("--rootdir", serverDirectory().toString()));
        options.addAll(commonOptions());
        return options;
    }

    /** Options for Payara Micro wherever it stands. */
    List<String> commonOptions() {
        return List.of(
                "--port",
                String.valueOf(port),
                "--contextroot",
                "/",
                "--prebootcommandfile",
                Path.of("config/pre-boot.txt").toAbsolutePath().toString(),
                "--nohazelcast",
                "--disablephonehome");
    }
}
