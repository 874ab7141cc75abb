package nl.weerklank.report.web;

import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.weerklank.report.ReaderLink;
import nl.weerklank.report.ShareLink;
import org.omnifaces.cdi.ViewScoped;

/**
 * The link that was revoked last on a page, for as long as the page is open: so long it can be put back as it was, for a
 * wrong press, and its choices stand ready for a new link, for a link that went astray.
 */
@Named
@ViewScoped
public class RevokedLink implements Serializable {

    private static final long serialVersionUID = 1;

    private transient ReaderLink last;

    void keep(ReaderLink revoked) {
        last = revoked;
    }

    /** The link, to be put back, which it is once; null where there is none. */
    <L extends ReaderLink> L take(Class<L> kind) {
        L taken = kind.cast(last);
        last = null;
        return taken;
    }

    /** Whether there is one. */
    public boolean isThere() {
        return last != null;
    }

    /** Whether a new link in its stead needs a password that is typed anew, for nobody knows the old one any more. */
    public boolean isWithPassword() {
        return isThere() && last.hasPassword();
    }

    /** Whether it stayed with one version. */
    boolean isFixed() {
        return last instanceof ShareLink shared && shared.fixedTo().isPresent();
    }

    /** Its last day, for a new link; null where it had none or where that is over. */
    LocalDate expiresOn(Instant now) {
        return last.isOver(now) ? null : last.expiresOn();
    }
}
