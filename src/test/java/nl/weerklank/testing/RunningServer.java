package nl.weerklank.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The built WAR in a server process of its own, as stories through the browser and the API meet it. One on H2 and one on
 * MySQL serve all stories, in demo mode; a story that kills its server or starts it wrongly makes one for itself.
 */
public final class RunningServer implements AutoCloseable {

    private static final Map<String, RunningServer> SHARED = new HashMap<>();
    static final Duration PATIENCE = Duration.ofMinutes(4);

    /** A page that answers 200 only once the application is deployed. */
    private static final String READY_PAGE = "/";

    /** Follows the front door's way to the sign-in. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private final ServerSettings settings;
    private final List<String> jvmOptions;
    private final List<String> serverOptions;
    private final Path log;
    private Process process;

    private RunningServer(ServerSettings settings, Path war, List<String> jvmOptions) {
        this(settings, jvmOptions, withWar(ServerSettings.payaraMicro(), war, settings.serverOptions()));
    }

    private RunningServer(ServerSettings settings, List<String> jvmOptions, List<String> serverOptions) {
        this.settings = settings;
        this.jvmOptions = List.copyOf(jvmOptions);
        this.serverOptions = List.copyOf(serverOptions);
        this.log = Target.directory("servers").resolve(settings.directory().getFileName() + ".log");
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop server"));
    }

    /** The shared server on H2, started at the first call. */
    public static synchronized RunningServer onH2() {
        return SHARED.computeIfAbsent("h2", name -> of("shared-h2", Map.of()).start());
    }

    /** The shared server on MySQL, started at the first call. */
    public static synchronized RunningServer onMySql() {
        return SHARED.computeIfAbsent(
                "mysql",
                name -> of("shared-mysql", MySqlServer.shared().environment()).start());
    }

    /**
     * A server in demo mode, not yet started, that starts from nothing.
     *
     * @param name of its directory and its log
     * @param environment settings in addition to the default ones
     * @param options for Java, in addition to the default ones; of two that differ the later one counts
     */
    public static RunningServer of(String name, Map<String, String> environment, String... options) {
        var all = new ArrayList<>(List.of("-Dweerklank.demo=true"));
        all.addAll(List.of(options));
        return weerklank(fresh(name).with(environment), all);
    }

    /** Like {@link #of}, without demo mode: an empty installation. */
    public static RunningServer withoutDemo(String name, Map<String, String> environment) {
        return weerklank(fresh(name).with(environment), List.of());
    }

    /** Like {@link #of}, started as the README tells for a server that runs for weeks: slower to start, quicker afterwards. */
    public static RunningServer forLong(String name, Map<String, String> environment) {
        return new RunningServer(
                fresh(name).with(environment),
                Target.path("weerklank.war"),
                List.of(ServerSettings.longRun(), "-Xmx768m", "-Dweerklank.demo=true"));
    }

    private static RunningServer weerklank(ServerSettings settings, List<String> jvmOptions) {
        return new RunningServer(settings, Target.path("weerklank.war"), tunedAnd(jvmOptions));
    }

    private static List<String> tunedAnd(List<String> more) {
        return Stream.concat(ServerSettings.tuning().stream(), more.stream()).toList();
    }

    /** A server that starts from nothing with another application, with the options that Weerklank starts with. */
    public static RunningServer deploying(Path war, String name) {
        return new RunningServer(fresh(name), war, ServerSettings.tuning());
    }

    /** The server that the build unpacked, as {@code mvn package payara-micro:start} starts it; there is only one of it. */
    static RunningServer unpacked(UnpackedServer server, Path war, String name) {
        var settings = fresh(name);
        var options = new ArrayList<>(server.javaOptions());
        options.add("-Dweerklank.demo=true");
        var serverOptions = new ArrayList<>(server.options());
        serverOptions.addAll(settings.commonOptions());
        return new RunningServer(settings, options, withWar(server.jar(), war, serverOptions));
    }

    private static List<String> withWar(Path server, Path war, List<String> more) {
        var options = new ArrayList<>(List.of("-jar", server.toString(), "--deploy", war.toString()));
        options.addAll(more);
        return options;
    }

    /** Like {@link #deploying}, without the options for Java that make Weerklank start quickly: the server as it comes. */
    public static RunningServer asItComes(Path war, String name) {
        return new RunningServer(fresh(name), war, List.of());
    }

    /** Starts it and waits until it answers the home page. */
    public RunningServer start() {
        launch();
        awaitReady();
        return this;
    }

    /** Starts it without waiting, for a start that is expected to fail. */
    public RunningServer launch() {
        // a server that finds what it ran the last time starts that first, and then the same again
        Target.delete(settings.serverDirectory());
        var builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("WEERKLANK_"));
        builder.environment().putAll(settings.environment());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Waits until the home page answers 200. */
    public void awaitReady() {
        Await.until("a page of the server, see " + log, PATIENCE, this::answers);
    }

    /** Ends it like a power cut ends a process: nothing is flushed or closed. */
    public void kill9() {
        process.destroyForcibly();
        Await.exit(process, PATIENCE);
    }

    /** Stops it, if it still runs, and starts it on the same data. */
    public RunningServer restart() {
        close();
        return start();
    }

    /** Asks it to stop and waits until it has. */
    @Override
    public void close() {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!Await.exit(process, Duration.ofSeconds(30))) {
            kill9();
        }
    }

    /** Waits until the process ends by itself, and returns its exit code. */
    public int awaitExit() {
        if (!Await.exit(process, PATIENCE)) {
            kill9();
            throw new IllegalStateException("The server still ran after " + PATIENCE.toSeconds() + " s, see " + log);
        }
        return process.exitValue();
    }

    /** The processor time that it has taken so far, of the program and of the system on its behalf. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** The port of 127.0.0.1 that it listens on. */
    public int port() {
        return settings.port();
    }

    /** The address of the application, without a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + settings.port();
    }

    /** Where it keeps its data. */
    public Path data() {
        return Path.of(settings.environment().get("WEERKLANK_DATA"));
    }

    /** All that it has printed so far. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(serverOptions);
        command.addAll(List.of(
                "--logproperties",
                Path.of("config/logging.properties").toAbsolutePath().toString()));
        return command;
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended with " + process.exitValue() + ":\n" + output());
        }
        try {
            var request = HttpRequest.newBuilder(URI.create(baseUrl() + READY_PAGE))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ServerSettings fresh(String name) {
        var directory = Target.path("servers/" + Target.own(name));
        Target.delete(directory);
        Target.path("servers/" + Target.own(name) + ".log").toFile().delete();
        return ServerSettings.in(directory);
    }
}
