package nl.weerklank.program;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Texts;

/** What a trainer designs once and delivers often: goals, conversation steps, practice cases, tips for the manager. */
@Entity
@Table(name = "program")
public class Program {

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String title;

    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "customer_word")
    private CustomerWord customerWord;

    private String summary;

    @Column(name = "card_title")
    private String cardTitle;

    @Column(name = "sample_slug")
    private String sampleSlug;

    @Column(name = "made_at")
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "program_goal")
    @OrderColumn(name = "place")
    @Column(name = "wording")
    private List<String> goals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "program_card_step")
    @OrderColumn(name = "place")
    private List<CardStep> cardSteps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "program_manager_tip")
    @OrderColumn(name = "place")
    @Column(name = "wording")
    private List<String> managerTips = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "program_practice_case")
    @OrderColumn(name = "place")
    private List<PracticeCase> practiceCases = new ArrayList<>();

    @Version
    private int version;

    protected Program() {}

    /** A new, empty program; refuses a missing title and a language that the program does not speak. */
    public Program(Organisation organisation, String title, Locale locale, CustomerWord customerWord, Instant madeAt) {
        this.id = Keys.fresh();
        this.organisation = organisation;
        this.language = locale.getLanguage();
        this.customerWord = customerWord;
        this.madeAt = madeAt;
        rename(title, null);
    }

    public long id() {
        return id;
    }

    public Organisation organisation() {
        return organisation;
    }

    public String title() {
        return title;
    }

    /** Two or three sentences on what it is, or null. */
    public String summary() {
        return summary;
    }

    /** The language in which it is written. */
    public Locale locale() {
        return Texts.spoken(language);
    }

    public CustomerWord customerWord() {
        return customerWord;
    }

    /** The sample course that it was made of, or null. */
    public String sampleSlug() {
        return sampleSlug;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** What participants do differently afterwards. */
    public List<String> goals() {
        return List.copyOf(goals);
    }

    /** The name of the pocket card, or null. */
    public String cardTitle() {
        return cardTitle;
    }

    /** The steps of the conversation, as they stand on the pocket card. */
    public List<CardStep> cardSteps() {
        return List.copyOf(cardSteps);
    }

    /** What the manager can do in the weeks after the training. */
    public List<String> managerTips() {
        return List.copyOf(managerTips);
    }

    public List<PracticeCase> practiceCases() {
        return List.copyOf(practiceCases);
    }

    /** Takes another title and summary; refuses a title that is empty or too long. */
    public void rename(String newTitle, String newSummary) {
        Mistakes mistakes = new Mistakes();
        String checked = mistakes.required("title", newTitle, 120);
        String checkedSummary = mistakes.optional("summary", newSummary, 4000);
        mistakes.refuseIfAny();
        this.title = checked;
        this.summary = checkedSummary;
    }

    /** Takes other goals; empty lines are left out. */
    public void pursue(List<String> newGoals) {
        goals = lines("goals", newGoals);
    }

    /** Takes other tips for the manager; empty lines are left out. */
    public void advise(List<String> tips) {
        managerTips = lines("managerTips", tips);
    }

    /** Takes another pocket card; steps without a title are left out. */
    public void carry(String newCardTitle, List<CardStep> steps) {
        Mistakes mistakes = new Mistakes();
        String checked = mistakes.optional("cardTitle", newCardTitle, 120);
        List<CardStep> kept = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            String stepTitle =
                    mistakes.optional("cardSteps[" + i + "].title", steps.get(i).title(), 120);
            String wording = mistakes.optional(
                    "cardSteps[" + i + "].wording", steps.get(i).wording(), 4000);
            if (stepTitle != null) {
                kept.add(new CardStep(stepTitle, wording));
            }
        }
        mistakes.refuseIfAny();
        this.cardTitle = checked;
        this.cardSteps = kept;
    }

    /** Takes other practice cases; those without a title are left out. */
    public void practise(List<PracticeCase> cases) {
        Mistakes mistakes = new Mistakes();
        List<PracticeCase> kept = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            String field = "practiceCases[" + i + "]";
            String caseTitle = mistakes.optional(field + ".title", cases.get(i).title(), 120);
            String situation =
                    mistakes.optional(field + ".situation", cases.get(i).situation(), 4000);
            String brief = mistakes.optional(field + ".brief", cases.get(i).brief(), 4000);
            if (caseTitle != null) {
                kept.add(new PracticeCase(caseTitle, situation, brief));
            }
        }
        mistakes.refuseIfAny();
        this.practiceCases = kept;
    }

    /** Takes its lists away, and gives what puts them back as they are now. */
    Runnable unlist() {
        Runnable relist = relisting();
        goals = new ArrayList<>();
        managerTips = new ArrayList<>();
        cardSteps = new ArrayList<>();
        practiceCases = new ArrayList<>();
        return relist;
    }

    private Runnable relisting() {
        List<String> goalsNow = List.copyOf(goals);
        List<String> tipsNow = List.copyOf(managerTips);
        // Copies, as the very same objects would not be written again.
        List<CardStep> stepsNow = cardSteps.stream()
                .map(step -> new CardStep(step.title(), step.wording()))
                .toList();
        List<PracticeCase> casesNow = practiceCases.stream()
                .map(practice -> new PracticeCase(practice.title(), practice.situation(), practice.brief()))
                .toList();
        return () -> {
            goals = new ArrayList<>(goalsNow);
            managerTips = new ArrayList<>(tipsNow);
            cardSteps = new ArrayList<>(stepsNow);
            practiceCases = new ArrayList<>(casesNow);
        };
    }

    /** Remembers of which sample course it was made. */
    public void madeOf(String slug) {
        this.sampleSlug = slug;
    }

    private static List<String> lines(String field, List<String> wordings) {
        Mistakes mistakes = new Mistakes();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            String line = mistakes.optional(field + "[" + i + "]", wordings.get(i), 1000);
            if (line != null) {
                kept.add(line);
            }
        }
        mistakes.refuseIfAny();
        return kept;
    }
}
