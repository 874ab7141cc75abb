package nl.weerklank.plan;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.DayTimes;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Program;

/** The timed script of a training: either a template with a name that belongs to a program, or an edition's own plan. */
@Entity
@Table(name = "session_plan")
public class SessionPlan {
    /** The most days that a plan may have. */
    public static final int MOST_DAYS = 60;

    @Id
    private long id;

    @ManyToOne
    @JoinColumn(name = "program_id")
    private Program program;

    @ManyToOne
    @JoinColumn(name = "edition_id")
    private Edition edition;

    private String name;

    @Enumerated(EnumType.STRING)
    private TemplateForm form;

    /** Which version of a template it is, from 1. */
    @Column(name = "edition_number")
    private int number = 1;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    private int place;

    @Column(name = "template_id")
    private Long templateId;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<PlanDay> days = new ArrayList<>();

    @Column(name = "saved_at")
    private Instant savedAt;

    /** Counted by hand: a change of a block is a change of the plan. */
    private int version;

    protected SessionPlan() {}

    private SessionPlan(Program program, Edition edition, List<DayDraft> drafts) {
        this.id = Keys.fresh();
        this.program = program;
        this.edition = edition;
        replace(drafts);
    }

    /** A template of a program; refuses one without a name. */
    static SessionPlan template(Program program, String name, int place, List<DayDraft> drafts) {
        Mistakes mistakes = new Mistakes();
        String checked = mistakes.required("name", name, 120);
        mistakes.refuseIfAny();
        SessionPlan plan = new SessionPlan(program, null, drafts);
        plan.name = checked;
        plan.place = place;
        return plan;
    }

    /** The plan of an edition. */
    static SessionPlan of(Edition edition, List<DayDraft> drafts) {
        return new SessionPlan(null, edition, drafts);
    }

    /** Throws away what was planned and takes these days instead; refuses all of them if one is wrong. */
    public void replace(List<DayDraft> drafts) {
        Mistakes mistakes = new Mistakes();
        check(drafts, mistakes);
        mistakes.refuseIfAny();
        days.clear();
        for (int i = 0; i < drafts.size(); i++) {
            days.add(new PlanDay(this, i, drafts.get(i)));
        }
    }

    /** Notes what is wrong in these days, each mistake with its path from the plan: {@code days[0].end}. */
    public static void check(List<DayDraft> drafts, Mistakes mistakes) {
        if (drafts.size() > MOST_DAYS) {
            mistakes.add("days", "plan.mistake.too-many-days", MOST_DAYS);
        }
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).check(mistakes, "days[" + i + "].");
        }
    }

    /** Goes along with the days of its training, where it was held on them until now. */
    void follow(List<DayTimes> before, List<DayTimes> now) {
        boolean together = days.size() == before.size();
        for (PlanDay day : days) {
            if (day.place() < Math.min(before.size(), now.size())) {
                day.follow(before.get(day.place()), now.get(day.place()));
            } else if (day.place() < before.size() && day.heldOn() == null) {
                day.settleOn(before.get(day.place()).date());
            }
        }
        for (int place = days.size(); together && place < now.size(); place++) {
            DayTimes added = now.get(place);
            days.add(new PlanDay(Keys.fresh(), this, new DayFrame(place, added.date(), added.start(), added.end())));
        }
        while (days.size() > now.size() && last().isEmptyAt(before)) {
            days.remove(days.size() - 1);
        }
    }

    /**
     * Days that were planned without a date are from now on those of the training, as they are until now. What is done to
     * them can then be undone, and they stay where they are when other days come or go.
     */
    void settleDates() {
        days.stream()
                .filter(day -> day.heldOn() == null)
                .filter(day -> day.place() < edition.days().size())
                .forEach(day -> day.settleOn(day.date()));
    }

    private PlanDay last() {
        return days.get(days.size() - 1);
    }

    public long id() {
        return id;
    }

    /** The name of a template ("Hele dag"), or null for the plan of an edition. */
    public String name() {
        return name;
    }

    /** What a template is for: as its maker said, or else as its length looks. */
    public TemplateForm form() {
        return form == null ? TemplateForm.of(drafts()) : form;
    }

    void isFor(TemplateForm newForm) {
        this.form = newForm;
    }

    /** Which version of a template it is, from 1. */
    public int number() {
        return number;
    }

    /** Comes after an older version of the same template. */
    void follows(SessionPlan older) {
        this.form = older.form;
        this.number = older.number + 1;
    }

    /** Whether a template gave way to a newer version, or was taken off the list. */
    public boolean isReplaced() {
        return replacedAt != null;
    }

    void replaced(Instant now) {
        this.replacedAt = now;
    }

    int place() {
        return place;
    }

    /** The key of the template from which the plan of an edition was made, in the version of then; null for none or several. */
    Long templateId() {
        return templateId;
    }

    /** Is made from this template now; of none, or of several at once, is null. */
    void cameFrom(SessionPlan template) {
        this.templateId = template == null ? null : template.id;
    }

    /** The training whose plan it is, or null for a template. */
    public Edition edition() {
        return edition;
    }

    /** The program that a template belongs to, or null for the plan of an edition. */
    public Program program() {
        return program;
    }

    /** The days, in order. */
    public List<PlanDay> days() {
        return List.copyOf(days);
    }

    /** All blocks of all days, in order. */
    public List<Block> blocks() {
        return days.stream().flatMap(day -> day.blocks().stream()).toList();
    }

    /** The block with this key; refuses when there is none in this plan. */
    public Block block(long blockId) {
        return blocks().stream()
                .filter(block -> block.id() == blockId)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** A copy of everything that is planned. */
    public List<DayDraft> drafts() {
        return days.stream().map(PlanDay::draft).toList();
    }

    /** When it was last changed. */
    public Instant savedAt() {
        return savedAt;
    }

    void saved(Instant now) {
        this.savedAt = now.truncatedTo(ChronoUnit.MILLIS);
        this.version++;
    }

    /** The same plan, with everything in it read. */
    SessionPlan whole() {
        days.forEach(day -> day.blocks().forEach(Block::themes));
        return this;
    }

    /** Goes up with each change, so that a change of something older than it is now can be refused. */
    public int version() {
        return version;
    }
}
