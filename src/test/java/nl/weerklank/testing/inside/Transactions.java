package nl.weerklank.testing.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Lets a container test write what the application offers no way to write, such as a moment in the past. Tests do not
 * begin a {@link jakarta.transaction.UserTransaction} themselves: Payara keeps in one field per bean, shared by all
 * threads, whether one may be begun, so that work in the background makes it refuse a test's now and then ("Operation not
 * allowed").
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Transactions {

    /** Does the work in the transaction at hand, or in one of its own. */
    public void run(Runnable work) {
        work.run();
    }
}
