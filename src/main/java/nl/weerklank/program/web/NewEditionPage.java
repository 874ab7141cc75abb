package nl.weerklank.program.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Client;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Engagement;
import nl.weerklank.program.Engagements;
import nl.weerklank.program.NewContact;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Making a training of a program: for which client and goal, for which group, on which days. */
@Named
@ViewScoped
public class NewEditionPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Programs programs;

    @Inject
    private Engagements engagements;

    @Inject
    private Editions editions;

    @Inject
    private PageMessages messages;

    private transient List<Program> all;
    private long programId;
    private Long engagement;
    private String clientName;
    private String sector;
    private String contactName;
    private String contactRole;
    private String contactEmail;
    private String goal;
    private String noticedBy;
    private DeliveryRows delivery;

    /** Starts from the program that was asked for, else from the first; who has none is led to the samples. */
    @PostConstruct
    void open() {
        Optional<Program> asked = Asked.keyIfAny("program").map(key -> programs.find(current.organisation(), key));
        all = programs.of(current.organisation());
        if (all.isEmpty()) {
            Faces.redirect("/program/gallery");
            delivery = new DeliveryRows();
            return;
        }
        Program program = asked.orElseGet(() -> all.get(0));
        programId = program.id();
        delivery = DeliveryRows.fresh(program);
    }

    /** The language of forms follows the program, until the trainer chooses another. */
    public void followProgram() {
        delivery.setLanguage(
                programs.find(current.organisation(), programId).locale().getLanguage());
    }

    /** Makes the training and leads to it. */
    public void make() {
        messages.attempt(() -> {
            Edition edition = editions.plan(current.trainer(), programId, typed(), delivery.typedTeam());
            messages.doneOnNextPage("program.new-edition.made");
            Faces.redirect("/desk/edition?id=%s", String.valueOf(edition.id()));
        });
    }

    private NewEdition typed() {
        return new NewEdition(
                clientName,
                sector,
                new NewContact(contactName, contactRole, contactEmail),
                engagement,
                goal,
                noticedBy,
                delivery.getGroup(),
                delivery.getLanguage(),
                delivery.getTimeZone(),
                delivery.typedDays());
    }

    /** What was agreed with clients before, to add this training to. */
    public List<Engagement> getEngagements() {
        return engagements.of(current.organisation());
    }

    /** The clients known already, to pick a name from. */
    public List<Client> getClients() {
        return engagements.clients(current.organisation());
    }

    /** The program that is chosen. */
    public long getProgramId() {
        return programId;
    }

    public void setProgramId(long programId) {
        this.programId = programId;
    }

    /** The programs to choose from, by title. */
    public List<Program> getPrograms() {
        if (all == null) {
            all = programs.of(current.organisation());
        }
        return all;
    }

    public DeliveryRows getDelivery() {
        return delivery;
    }

    /** The engagement to add to, or null for a new one. */
    public Long getEngagement() {
        return engagement;
    }

    public void setEngagement(Long engagement) {
        this.engagement = engagement;
    }

    public String getClientName() {
        return clientName;
    }

    public void setClientName(String clientName) {
        this.clientName = clientName;
    }

    /** The sectors known already, to pick from. */
    public List<String> getSectors() {
        return getClients().stream()
                .map(Client::sector)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    public String getSector() {
        return sector;
    }

    public void setSector(String sector) {
        this.sector = sector;
    }

    public String getContactName() {
        return contactName;
    }

    public void setContactName(String contactName) {
        this.contactName = contactName;
    }

    public String getContactRole() {
        return contactRole;
    }

    public void setContactRole(String contactRole) {
        this.contactRole = contactRole;
    }

    public String getContactEmail() {
        return contactEmail;
    }

    public void setContactEmail(String contactEmail) {
        this.contactEmail = contactEmail;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public String getNoticedBy() {
        return noticedBy;
    }

    public void setNoticedBy(String noticedBy) {
        this.noticedBy = noticedBy;
    }
}
