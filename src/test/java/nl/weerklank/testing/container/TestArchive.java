package nl.weerklank.testing.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.weerklank.testing.Target;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as built, with AssertJ and those test classes added that run inside. */
public final class TestArchive implements DeploymentScenarioGenerator {

    /** Names of classes that stay outside, because they use a browser, ArchUnit or processes. */
    private static final Set<String> OUTSIDE = Set.of("Test.class", "StoryIT.class", "Bench.class");

    /** Of what tests stand on, only this runs inside with them. */
    private static final String INSIDE = "nl/weerklank/testing/inside/";

    private static final Path CLASSES = Target.path("test-classes");

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        var archive = ShrinkWrap.create(ZipImporter.class, "weerklank.war")
                .importFrom(Target.path("weerklank.war").toFile())
                .as(WebArchive.class)
                .addClasses(ContainerTest.class, RunnerEntrance.class, Selects.class)
                .addAsLibrary(libraryOf(Assertions.class));
        addTests(archive);
        return List.of(new DeploymentDescription("weerklank", archive).shouldBeTestable(true));
    }

    private static void addTests(WebArchive archive) {
        try (var files = Files.walk(CLASSES)) {
            files.filter(TestArchive::runsInside)
                    .forEach(file -> archive.addAsWebInfResource(
                            file.toFile(),
                            "classes/" + CLASSES.relativize(file).toString().replace('\\', '/')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runsInside(Path file) {
        var name = CLASSES.relativize(file).toString().replace('\\', '/');
        var outermost = name.replaceFirst("\\$.*", ".class");
        return name.endsWith(".class")
                && (!name.startsWith("nl/weerklank/testing/") || name.startsWith(INSIDE))
                && OUTSIDE.stream().noneMatch(outermost::endsWith);
    }

    private static java.io.File libraryOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toFile();
    }
}
