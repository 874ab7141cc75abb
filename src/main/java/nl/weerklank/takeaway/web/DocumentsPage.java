package nl.weerklank.takeaway.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.library.PlanTexts;
import nl.weerklank.plan.Edited;
import nl.weerklank.plan.Planner;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.Focus;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Enrolment;
import nl.weerklank.takeaway.CalendarLink;
import nl.weerklank.takeaway.Calendars;
import nl.weerklank.takeaway.Paper;
import nl.weerklank.takeaway.Papers;
import nl.weerklank.takeaway.Proofs;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** What goes out of a training: documents, calendars, and its plan as a text, which comes in here too. */
@Named
@ViewScoped
public class DocumentsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private Calendars calendars;

    @Inject
    private Papers papers;

    @Inject
    private Language language;

    @Inject
    private PlanTexts texts;

    @Inject
    private PageMessages messages;

    private long id;
    private transient Edition edition;
    private transient Proofs proofs;
    private String form = "md";
    private String pasted;
    private boolean reading;

    @PostConstruct
    void open() {
        id = Asked.key("edition");
        getEdition();
    }

    /** Makes a link to the trainer's own calendar. */
    public void subscribe() {
        if (messages.attempt(() -> calendars.make(current.trainer()))) {
            messages.done("takeaway.documents.link-made");
            Focus.on("calendar:subscribe");
        }
    }

    /** Revokes a link at once. */
    public void revoke(long link) {
        if (messages.attempt(() -> calendars.revoke(current.trainer(), link))) {
            messages.done("takeaway.documents.link-revoked");
            Focus.on("calendar:subscribe");
        }
    }

    /** Replaces the plan by what was pasted; what is refused stays in its field, with the lines to mend. */
    public void bringIn() {
        reading = true;
        try {
            messages.attempt(this::replace);
        } catch (Refusal tooLarge) {
            if (tooLarge.kind() != Refusal.Kind.TOO_LARGE) {
                throw tooLarge;
            }
            messages.tell(tooLarge);
            Faces.setResponseStatus(tooLarge.kind().status());
        }
    }

    private void replace() {
        Edited edited = read();
        long days = edited.blocks().stream()
                .map(block -> block.day().id())
                .distinct()
                .count();
        messages.done("takeaway.documents.brought-in", edited.blocks().size(), days);
        pasted = null;
        reading = false;
        Focus.on("text:pasted");
    }

    private Edited read() {
        if (pasted == null) {
            throw Refusal.invalid("pasted", "platform.mistake.required");
        }
        Planner planner = new Planner(getEdition(), current.trainer());
        byte[] text = pasted.getBytes(StandardCharsets.UTF_8);
        return form.equals("yaml")
                ? texts.replaceByYaml(planner, null, text, current.locale())
                : texts.replaceByMarkdown(planner, null, text, current.locale());
    }

    public Edition getEdition() {
        if (edition == null) {
            edition = editions.find(current.organisation(), id);
        }
        return edition;
    }

    /** The documents that are the same for everybody. */
    public List<Paper> getPapers() {
        return List.of(Paper.SCRIPT, Paper.HANDOUT, Paper.BRIEF, Paper.CARD, Paper.ATTENDANCE);
    }

    /** How many work together where nobody says so. */
    public int getTogether() {
        return Papers.TOGETHER;
    }

    /** Those of whom it was noted that they were there, who get a proof of it. */
    public List<Enrolment> getProven() {
        List<Long> proven = proofs().participants();
        return editions.enrolments(getEdition()).stream()
                .filter(one -> proven.contains(one.id()))
                .toList();
    }

    /** Which days and people get no proof, or not yet, and why. */
    public List<String> getUnproven() {
        return proofs().open(language.locale());
    }

    private Proofs proofs() {
        if (proofs == null) {
            proofs = papers.proofs(getEdition());
        }
        return proofs;
    }

    public List<CalendarLink> getLinks() {
        return calendars.links(current.trainer());
    }

    /** The address of a link. */
    public String address(CalendarLink link) {
        return calendars.address(link);
    }

    /** The day on which a link was made, where the training is. */
    public LocalDate madeOn(CalendarLink link) {
        return LocalDate.ofInstant(link.madeAt(), getEdition().timeZone());
    }

    /** Whether a plan was being read in and is not yet. */
    public boolean isReading() {
        return reading;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getPasted() {
        return pasted;
    }

    public void setPasted(String pasted) {
        this.pasted = pasted;
    }
}
