package nl.weerklank.testing.container;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/**
 * Deploys for the first test class and lets all others use that deployment, because a start of the server costs more than
 * all tests of a class. It ends with the container.
 */
public final class SharedDeployment {

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> scenarioOfClass;

    private DeploymentScenario scenario;
    private boolean deployed;
    private IllegalStateException failure;

    /** Packs the archive for the first class only. */
    public void generateOnce(@Observes EventContext<GenerateDeployment> context) {
        if (scenario == null) {
            context.proceed();
            scenario = scenarioOfClass.get();
        } else {
            scenarioOfClass.set(scenario);
        }
    }

    /** Deploys for the first class only; a failure is everyone's failure at once, not another minute of waiting each. */
    public void deployOnce(@Observes EventContext<DeployManagedDeployments> context) {
        if (failure != null) {
            throw failure;
        }
        if (!deployed) {
            deploy(context);
        }
    }

    /** Leaves the deployment for the next class. */
    public void keep(@Observes EventContext<UnDeployManagedDeployments> context) {
        // not proceeding is what keeps it
    }

    /** Ends the deployment, and with it the server's process. */
    public void endWithContainer(@Observes BeforeStop event) throws DeploymentException {
        DeployableContainer<?> container = event.getDeployableContainer();
        if (deployed) {
            container.undeploy(scenario.deployments().get(0).getDescription().getArchive());
        }
    }

    private void deploy(EventContext<DeployManagedDeployments> context) {
        try (var ignored = new EndOfServerWatch()) {
            context.proceed();
            deployed = true;
        } catch (Exception e) {
            failure = new IllegalStateException("The application does not start inside the server", e);
            throw failure;
        }
    }
}
