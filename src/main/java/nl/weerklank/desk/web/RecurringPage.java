package nl.weerklank.desk.web;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.desk.RecurringLine;
import nl.weerklank.desk.RecurringLine.Often;
import nl.weerklank.desk.RecurringLines;
import nl.weerklank.intake.Recurrences;
import nl.weerklank.intake.Recurring;
import nl.weerklank.outcome.JointShift;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Focus;
import nl.weerklank.platform.web.Language;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Client;
import nl.weerklank.program.Engagements;
import org.omnifaces.cdi.ViewScoped;

/** What comes back over all trainings, and what may belong together as well. */
@Named("recurring")
@ViewScoped
public class RecurringPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    private CurrentTrainer current;

    @Inject
    private RecurringLines lines;

    @Inject
    private Recurrences recurrences;

    @Inject
    private Engagements engagements;

    @Inject
    private Language language;

    @Inject
    private PageMessages messages;

    private ArrayList<SuggestionRow> suggestions;
    private String dissolvedName;
    private ArrayList<Long> dissolvedAnswers;
    private transient RecurringLines.Overview overview;
    private transient List<Part> parts;
    private transient List<ClientRow> clients;

    /** Lines that come back about as often, by name, with the key of their heading. */
    public record Part(String heading, List<RecurringRow> rows) {}

    /** A client and the sector that is typed for it. */
    public static class ClientRow {

        private final long id;
        private final String name;
        private String sector;

        ClientRow(Client client) {
            this.id = client.id();
            this.name = client.name();
            this.sector = client.sector();
        }

        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public String getSector() {
            return sector;
        }

        public void setSector(String sector) {
            this.sector = sector;
        }
    }

    @PostConstruct
    void open() {
        show();
    }

    private void show() {
        overview = lines.of(current.trainer());
        Texts texts = Texts.in(language.locale());
        parts = Arrays.stream(Often.values())
                .map(often -> new Part("desk.recurring." + often.name().toLowerCase(Locale.ROOT), rows(often, texts)))
                .filter(part -> !part.rows().isEmpty())
                .toList();
        clients = engagements.clients(current.organisation()).stream()
                .map(ClientRow::new)
                .toList();
    }

    private List<RecurringRow> rows(Often often, Texts texts) {
        Comparator<String> alphabet = Collator.getInstance(language.locale())::compare;
        return overview.lines().stream()
                .filter(line -> overview.often(line) == often)
                .sorted(Comparator.comparing(RecurringLine::name, alphabet))
                .map(line -> new RecurringRow(line, overview.lines(), texts))
                .toList();
    }

    private void ensureShown() {
        if (overview == null) {
            show();
        }
    }

    /** Looks which answers may belong together; the second time also at what was waved away. */
    public void look() {
        if (suggestions != null) {
            recurrences.forgetIgnored(current.organisation());
        }
        suggestions = new ArrayList<>(lines.suggestions(current.trainer()).stream()
                .map(SuggestionRow::new)
                .toList());
    }

    /** Puts the answers of a suggestion together under the name that was typed. */
    public void accept(SuggestionRow row) {
        if (messages.attempt(() -> recurrences.accept(current.organisation(), row.getName(), row.getAnswers()))) {
            suggestions.remove(row);
            messages.done("desk.recurring.accepted", row.getName());
            show();
            Focus.on("look:again");
        }
    }

    /** Waves a suggestion away. */
    public void ignore(SuggestionRow row) {
        recurrences.ignore(current.organisation(), row.getLabel());
        suggestions.remove(row);
        messages.done("desk.recurring.ignored", row.getLabel());
        Focus.on("look:again");
    }

    /** Gives what was put together by hand another name. */
    public void rename(RecurringRow row) {
        if (messages.attempt(() -> recurrences.rename(current.organisation(), row.getId(), row.getName()))) {
            show();
        }
    }

    /** Makes one line of this one and the one that was chosen, under the name of that one. */
    public void join(RecurringRow row) {
        ensureShown();
        Optional<RecurringLine> other = overview.lines().stream()
                .filter(line -> line.name().equals(row.getWith()))
                .findFirst();
        if (other.isEmpty()) {
            return;
        }
        Set<Long> answers = new TreeSet<>(row.line().answers());
        answers.addAll(other.get().answers());
        if (messages.attempt(() -> recurrences.join(
                current.organisation(), row.getId(), other.get().name(), answers))) {
            messages.done("desk.recurring.joined", row.getTitle(), other.get().name());
            show();
        }
    }

    /** Takes what was put together apart; it can be put back. */
    public void dissolve(RecurringRow row) {
        recurrences.of(current.organisation()).stream()
                .filter(known -> row.getId().equals(known.id()))
                .findFirst()
                .ifPresent(this::dissolve);
    }

    private void dissolve(Recurring known) {
        recurrences.dissolve(current.organisation(), known.id());
        dissolvedName = known.name();
        dissolvedAnswers = new ArrayList<>(known.difficulties());
        show();
        Focus.on("list:undo");
    }

    /** Puts together again what was taken apart last. */
    public void putBack() {
        if (messages.attempt(() -> recurrences.accept(current.organisation(), dissolvedName, dissolvedAnswers))) {
            dissolvedName = null;
            show();
        }
    }

    /** Keeps the sector that was typed for a client. */
    public void place(ClientRow row) {
        if (messages.attempt(() -> engagements.place(current.organisation(), row.getId(), row.getSector()))) {
            show();
        }
    }

    public List<Part> getParts() {
        ensureShown();
        return parts;
    }

    /** How many groups there are of which anything is known. */
    public int getGroups() {
        ensureShown();
        return overview.groups();
    }

    public List<ClientRow> getClients() {
        ensureShown();
        return clients;
    }

    /** The key of what looking is called: what was waved away only comes along where anything was. */
    public String getLookWord() {
        if (suggestions == null) {
            return "desk.recurring.look";
        }
        boolean ignored = !recurrences.ignored(current.organisation()).isEmpty();
        return ignored ? "desk.recurring.look-again" : "desk.recurring.look-anew";
    }

    /** What may belong together; null until somebody looked. */
    public List<SuggestionRow> getSuggestions() {
        return suggestions;
    }

    /** The name of what can be put together again, or null. */
    public String getDissolvedName() {
        return dissolvedName;
    }

    /** The fewest groups from which before and after are shown. */
    public int getFewestGroups() {
        return JointShift.FEWEST_GROUPS;
    }
}
