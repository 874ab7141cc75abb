package nl.weerklank.evaluation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;

/**
 * A request that starts no session. Rendering a page asks for one, to keep what no page of a phone keeps; a participant
 * would get a cookie by which two forms from one phone could be joined. A trainer who is signed in stays so.
 */
final class SessionlessRequest extends HttpServletRequestWrapper {

    private HttpSession passing;

    SessionlessRequest(HttpServletRequest request) {
        super(request);
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
