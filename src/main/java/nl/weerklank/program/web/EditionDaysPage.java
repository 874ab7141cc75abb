package nl.weerklank.program.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.NewEdition;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** Changing what was agreed of a training: goal, group, days, language. The client stays. */
@Named
@ViewScoped
public class EditionDaysPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private PageMessages messages;

    private long id;
    private String name;
    private String goal;
    private String noticedBy;
    private DeliveryRows delivery;

    @PostConstruct
    void open() {
        Edition edition = editions.find(current.organisation(), Asked.key("id"));
        id = edition.id();
        name = edition.client().name() + ": " + edition.program().title();
        goal = edition.engagement().goal();
        noticedBy = edition.engagement().noticedBy();
        delivery = DeliveryRows.of(edition);
    }

    /** Keeps the changes and leads back to the training. */
    public void save() {
        messages.attempt(() -> {
            editions.rearrange(current.organisation(), id, typed(), delivery.typedTeam());
            messages.doneOnNextPage("program.edition-days.saved");
            Faces.redirect("/desk/edition?id=%s", String.valueOf(id));
        });
    }

    private NewEdition typed() {
        return new NewEdition(
                null,
                null,
                null,
                goal,
                noticedBy,
                delivery.getGroup(),
                delivery.getLanguage(),
                delivery.getTimeZone(),
                delivery.typedDays());
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public DeliveryRows getDelivery() {
        return delivery;
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
