package nl.weerklank.testing.container;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/** Lets Arquillian's own requests pass the application's filters, which would send them to the sign-in page. */
@WebListener
public class RunnerEntrance implements ServletContextListener {

    private static final String RUNNER = "/ArquillianServletRunnerEE9";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext()
                .addFilter("runner-entrance", new Entrance())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, RUNNER);
    }

    /** A forward meets no filter. */
    private static final class Entrance extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            request.getRequestDispatcher(RUNNER).forward(request, response);
        }
    }
}
