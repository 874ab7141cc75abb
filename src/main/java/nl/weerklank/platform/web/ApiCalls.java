package nl.weerklank.platform.web;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Notes every call that the API answers, as the server tells of each when it sets the API up. */
@Provider
public class ApiCalls implements DynamicFeature {

    /** Shared by all instances: the server makes its own, apart from those that are injected. */
    private static final Set<Method> METHODS = ConcurrentHashMap.newKeySet();

    /** The server adds a call of its own, which describes the API in a way that nobody reads any more. */
    private static final String OURS = "nl.weerklank.";

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (resource.getResourceClass().getPackageName().startsWith(OURS)) {
            METHODS.add(resource.getResourceMethod());
        }
    }

    static Set<Method> all() {
        return Set.copyOf(METHODS);
    }
}
