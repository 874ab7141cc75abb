package nl.weerklank.platform.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;

/**
 * A request that starts no session. Rendering a page asks for one, to keep what no public page keeps; a participant
 * would get a cookie by which two forms from one phone could be joined, and a reader of a report one by which the
 * readings could be. A trainer who is signed in stays so.
 */
public final class SessionlessRequest extends HttpServletRequestWrapper {

    private HttpSession passing;

    /** The same request, for rendering a page that needs no session. */
    public SessionlessRequest(HttpServletRequest request) {
        super(request);
    }

    /** The request itself, for who begins a session after all. */
    public static HttpServletRequest behind(HttpServletRequest request) {
        ServletRequest found = request;
        while (found instanceof ServletRequestWrapper wrapper) {
            if (found instanceof SessionlessRequest) {
                return (HttpServletRequest) wrapper.getRequest();
            }
            found = wrapper.getRequest();
        }
        return request;
    }

    @Override
    public HttpSession getSession() {
        return getSession(true);
    }

    @Override
    public HttpSession getSession(boolean create) {
        HttpSession present = super.getSession(false);
        if (present != null) {
            return present;
        }
        if (passing == null && create) {
            passing = new PassingSession(getServletContext());
        }
        return passing;
    }
}
