package nl.weerklank.testing.container;

import java.util.List;
import java.util.stream.Collectors;
import nl.weerklank.testing.MySqlServer;
import nl.weerklank.testing.ServerSettings;
import nl.weerklank.testing.Target;
import org.jboss.arquillian.config.descriptor.api.ArquillianDescriptor;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Sets Arquillian up: which server, with which settings, on which database (the property
 * {@code weerklank.test.database}, {@code h2} or {@code mysql}), and one deployment for all.
 */
public final class ContainerExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(
                        DeploymentScenarioGenerator.class,
                        AnnotationDeploymentScenarioGenerator.class,
                        TestArchive.class)
                .observer(Configuration.class)
                .observer(SharedDeployment.class);
    }

    /** Replaces an {@code arquillian.xml}, which could not know the port of a database that the test itself starts. */
    public static final class Configuration {

        /** Runs before Arquillian reads the configuration. */
        public void configure(@Observes(precedence = 100) ArquillianDescriptor descriptor) {
            var settings = settings();
            descriptor
                    .container("payara-micro")
                    .setDefault()
                    .property("microJar", ServerSettings.payaraMicro().toString())
                    .property("randomHttpPort", "false")
                    .property("autoBindHttp", "false")
                    // "true" only spares an option that would start the data grid after all
                    .property("clusterEnabled", "true")
                    .property("cmdOptions", escaped(settings.jvmOptions()))
                    .property("extraMicroOptions", escaped(settings.serverOptions()));
        }

        private static ServerSettings settings() {
            var database = System.getProperty("weerklank.test.database", "h2");
            var directory = Target.path(Target.own("container-" + database));
            Target.delete(directory);
            var settings = ServerSettings.in(directory);
            return "mysql".equals(database) ? settings.with(MySqlServer.shared().environment()) : settings;
        }

        /** The adapter splits at spaces that no backslash precedes. */
        private static String escaped(List<String> options) {
            return options.stream().map(option -> option.replace(" ", "\\ ")).collect(Collectors.joining(" "));
        }
    }
}
