package nl.weerklank.testing;

import com.microsoft.playwright.CLI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the tests need of the machine besides Java and Maven: a browser, and two small libraries for MySQL. The build
 * runs {@link #main} before the first test that needs them. What is missing is installed on a Debian machine as root;
 * elsewhere Playwright brings its own browser, and the libraries are asked for in a clear message.
 */
public final class Prerequisites {

    private static final String BROWSER_PROPERTY = "weerklank.browser";
    private static final List<String> BROWSERS = List.of(
            "/usr/bin/chromium",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final List<Path> LIBRARY_DIRECTORIES = Stream.of(
                    "/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/lib64", "/usr/lib64", "/usr/lib")
            .map(Path::of)
            .toList();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Prerequisites() {}

    /** Finds what is needed, or installs it and says so; ends with 1 and a message when neither is possible. */
    public static void main(String... args) throws Exception {
        try {
            installPackages();
            requireMySqlLibraries();
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        if (browser().isEmpty()) {
            System.out.println("No Chromium or Chrome found (-D" + BROWSER_PROPERTY
                    + "=/path/to/it names one): Playwright brings its own.");
            CLI.main(
                    isRoot() && hasApt()
                            ? new String[] {"install", "--with-deps", "chromium"}
                            : new String[] {"install", "chromium"});
        }
    }

    /** The browser of this machine, or nothing when Playwright's own is to be used. */
    public static Optional<Path> browser() {
        var named = System.getProperty(BROWSER_PROPERTY, "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return BROWSERS.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    static void requireMySqlLibraries() {
        if (isMac()) {
            return;
        }
        if (!isLinuxOnX86()) {
            throw new IllegalStateException("The MySQL for tests runs on Linux and macOS on x86-64 only, and this is "
                    + System.getProperty("os.name") + " on " + System.getProperty("os.arch")
                    + ". Run mvn verify on such a machine, or in such a container.");
        }
        if (!hasAio() || !has("libnuma.so.1")) {
            throw new IllegalStateException("The MySQL for tests needs the libraries libaio.so.1 and libnuma.so.1. "
                    + "Install them (on Debian and Ubuntu: apt-get install libaio1 libnuma1), "
                    + "or run mvn verify once as root on such a machine, and it does so itself.");
        }
    }

    /** Debian 13 ships libaio under a new name with the same contents; MySQL looks for the old one, beside itself too. */
    static void libraryUnderItsOldName(Path directory) throws IOException {
        var renamed = library("libaio.so.1t64");
        if (!has("libaio.so.1") && renamed.isPresent()) {
            Files.createSymbolicLink(directory.resolve("libaio.so.1"), renamed.get());
        }
    }

    private static void installPackages() {
        var missing = missingPackages();
        if (missing.isEmpty() || !isRoot() || !hasApt()) {
            return;
        }
        System.out.println("Installing what the tests need: apt-get install " + String.join(" ", missing));
        apt("update");
        var install = new ArrayList<>(List.of("install", "--yes", "--no-install-recommends"));
        install.addAll(missing);
        apt(install.toArray(String[]::new));
    }

    private static Set<String> missingPackages() {
        var missing = new LinkedHashSet<String>();
        // Ubuntu's package of that name holds no browser
        if (browser().isEmpty() && isDebian()) {
            missing.addAll(List.of("chromium", "fonts-noto-core"));
        }
        if (isLinuxOnX86() && !hasAio()) {
            missing.add("libaio1");
        }
        if (isLinuxOnX86() && !has("libnuma.so.1")) {
            missing.add("libnuma1");
        }
        return missing;
    }

    private static void apt(String... arguments) {
        var command = new ArrayList<>(List.of("apt-get", "--quiet", "--quiet", "-o", "DPkg::Lock::Timeout=300"));
        command.addAll(List.of(arguments));
        var log = Target.directory("prerequisites").resolve("apt.log");
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            if (!Await.exit(process, PATIENCE) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + " failed, see " + log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasAio() {
        return has("libaio.so.1") || has("libaio.so.1t64");
    }

    private static boolean has(String name) {
        return library(name).isPresent();
    }

    private static Optional<Path> library(String name) {
        return LIBRARY_DIRECTORIES.stream()
                .map(directory -> directory.resolve(name))
                .filter(Files::exists)
                .findFirst();
    }

    private static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    private static boolean isLinuxOnX86() {
        return System.getProperty("os.name").startsWith("Linux")
                && Set.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean hasApt() {
        return Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static boolean isDebian() {
        try (var lines = Files.lines(Path.of("/etc/os-release"))) {
            return lines.anyMatch("ID=debian"::equals);
        } catch (IOException unknownSystem) {
            return false;
        }
    }
}
