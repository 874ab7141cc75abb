package nl.weerklank.platform.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import nl.weerklank.platform.Settings;

/** Where users reach the program by https, the cookie of whoever is signed in is sent over that alone. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(Settings.secure());
    }
}
