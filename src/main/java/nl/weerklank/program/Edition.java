package nl.weerklank.program;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Texts;

/** One delivery of a program for one group, on one or more days. */
@Entity
@Table(name = "edition")
public class Edition {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @ManyToOne(optional = false)
    private Engagement engagement;

    @ManyToOne(optional = false)
    private Program program;

    @ManyToOne(optional = false)
    private Trainer trainer;

    @Column(name = "group_name")
    private String groupName;

    private String language;

    @Column(name = "time_zone")
    private String timeZone;

    @OneToMany(mappedBy = "edition", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<PlacedDay> days = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "edition_team", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "place")
    private List<TeamMember> team = new ArrayList<>();

    @Version
    private int version;

    protected Edition() {}

    Edition(Trainer trainer, Engagement engagement, Program program, Delivery delivery) {
        this.id = Keys.fresh();
        this.organisation = trainer.organisation();
        this.trainer = trainer;
        this.engagement = engagement;
        this.program = program;
        deliver(delivery);
    }

    /**
     * A training that is kept nowhere, by which to show what one's forms look like.
     *
     * @param client the name of one who could have asked for it
     */
    public static Edition example(Trainer trainer, Program program, String client, LocalDate day) {
        Engagement engagement = new Engagement(new Client(trainer.organisation(), client), null, null, day);
        List<EditionDay> days = List.of(new EditionDay(day, null, null, null));
        return new Edition(
                trainer, engagement, program, new Delivery(null, program.locale(), ZoneId.systemDefault(), days));
    }

    /** Takes another group, language, time zone and other days. */
    final void deliver(Delivery delivery) {
        this.groupName = delivery.groupName();
        this.language = delivery.locale().getLanguage();
        this.timeZone = delivery.zone().getId();
        hold(delivery.days());
    }

    /** Keeps the rows of the places that remain, as a row that goes and one that comes must not have the same key. */
    private void hold(List<EditionDay> held) {
        days.removeIf(day -> day.place() >= held.size());
        days.forEach(day -> day.become(held.get(day.place())));
        for (int place = days.size(); place < held.size(); place++) {
            days.add(new PlacedDay(this, place, held.get(place)));
        }
    }

    /** When its days are held, in order. */
    public List<DayTimes> times() {
        return days().stream().map(DayTimes::of).toList();
    }

    /**
     * Holds a day at another time; does nothing where it is held at another time than the one that is told.
     *
     * @param place of the day, from 0
     */
    void move(int place, DayTimes before, DayTimes after) {
        List<EditionDay> held = new ArrayList<>(days());
        if (place < held.size() && DayTimes.of(held.get(place)).equals(before)) {
            String location = held.get(place).location();
            held.set(place, new EditionDay(after.date(), after.start(), after.end(), location));
            hold(held);
        }
    }

    /** Holds one day more, where the day beside it is held; does nothing where it would leave a place empty. */
    void insert(int place, DayTimes day) {
        List<EditionDay> held = new ArrayList<>(days());
        if (place <= held.size()) {
            String location = held.get(Math.max(0, place - 1)).location();
            held.add(place, new EditionDay(day.date(), day.start(), day.end(), location));
            hold(held);
        }
    }

    /** Holds one day less; does nothing where it is the only one, or is held at another time than the one that is told. */
    void drop(int place, DayTimes day) {
        List<EditionDay> held = new ArrayList<>(days());
        if (held.size() > 1
                && place < held.size()
                && DayTimes.of(held.get(place)).equals(day)) {
            held.remove(place);
            hold(held);
        }
    }

    /** Is given by others from now on. */
    void staff(List<TeamMember> others) {
        this.team = new ArrayList<>(others);
    }

    public long id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Engagement engagement() {
        return engagement;
    }

    public Client client() {
        return engagement.client();
    }

    public Program program() {
        return program;
    }

    /** The trainer who made it, and whom the participants' forms name. */
    public Trainer trainer() {
        return trainer;
    }

    /** Who give it: trainers, co-trainers and actors, in order; none where nobody was named besides {@link #trainer}. */
    public List<TeamMember> team() {
        return List.copyOf(team);
    }

    /** Whether this trainer made it. */
    public boolean isGivenBy(Trainer somebody) {
        return trainer.id() == somebody.id();
    }

    /** What the group is called, or null. */
    public String groupName() {
        return groupName;
    }

    /** Whom it is for: "Gemeente Waterland, team Publieksbalie". */
    public String group() {
        return groupName == null ? client().name() : client().name() + ", " + groupName;
    }

    /** The language of its forms and reports. */
    public Locale locale() {
        return Texts.spoken(language);
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    /** Its days in order, of which there is at least one; sorted here, as a query that fetches them along forgets it. */
    public List<EditionDay> days() {
        return days.stream()
                .sorted(Comparator.comparingInt(PlacedDay::place))
                .map(PlacedDay::day)
                .toList();
    }

    /** The date of its day at this place, from 0; of its last day where it has fewer. */
    public LocalDate dateOf(int place) {
        List<EditionDay> inOrder = days();
        return inOrder.get(Math.min(place, inOrder.size() - 1)).heldOn();
    }

    /** The date of its first day. */
    public LocalDate firstDay() {
        return days().get(0).heldOn();
    }

    /** The date of its last day. */
    public LocalDate lastDay() {
        List<EditionDay> inOrder = days();
        return inOrder.get(inOrder.size() - 1).heldOn();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edition edition && edition.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
