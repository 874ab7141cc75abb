package nl.weerklank.wall.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.platform.web.Asked;
import nl.weerklank.platform.web.PageMessages;
import nl.weerklank.program.Program;
import nl.weerklank.program.Programs;
import nl.weerklank.wall.OfferedQuote;
import nl.weerklank.wall.QuoteWall;
import nl.weerklank.wall.QuoteWalls;
import nl.weerklank.wall.WallQuotes;
import nl.weerklank.wall.WallSettings;
import org.omnifaces.util.Faces;

/** The quotes that may be on the web site: looked through, chosen, copied; and the pages that show them. */
@Named
@RequestScoped
public class PublicQuotesPage {

    /** How many quotes a page has, and how many more are shown each time. */
    private static final int STEP = 60;

    private static final int LONGEST_WORD = 100;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Programs programs;

    @Inject
    private WallQuotes quotes;

    @Inject
    private QuoteWalls walls;

    @Inject
    private PageMessages messages;

    private Long program;
    private String word;
    private int most;
    private List<OfferedQuote> all;
    private List<OfferedQuote> found;
    private List<Training> trainings;
    private Long newProgram;

    /** The quotes about one training that are shown. */
    public record Training(String about, String program, java.time.LocalDate day, List<QuoteRow> rows) {}

    @PostConstruct
    void open() {
        program = Asked.keyIfAny("program").orElse(null);
        if (program != null) programs.find(current.organisation(), program);
        word = Optional.ofNullable(Faces.getRequestParameter("word"))
                .map(String::strip)
                .filter(asked -> !asked.isEmpty() && asked.length() <= LONGEST_WORD)
                .orElse(null);
        most = (int) Math.min(10_000, Asked.keyIfAny("most").orElse((long) STEP));
        all = quotes.of(current.organisation(), null, null);
        found = all.stream().filter(quote -> quote.fits(program, word)).toList();
        trainings = trainings();
    }

    private List<Training> trainings() {
        Map<List<Long>, Training> byTraining = new LinkedHashMap<>();
        int at = 0;
        for (OfferedQuote quote : found.subList(0, Math.min(most, found.size()))) {
            byTraining
                    .computeIfAbsent(quote.training(), key -> training(quote))
                    .rows()
                    .add(new QuoteRow(quote, at++));
        }
        return List.copyOf(byTraining.values());
    }

    private static Training training(OfferedQuote quote) {
        return new Training(
                quote.words().about(),
                quote.words().program().title(),
                quote.words().lastDay(),
                new ArrayList<>());
    }

    /** Puts on the web site what is ticked of what the page showed, and takes the rest of that off. */
    public void save() {
        if (messages.attempt(() -> quotes.choose(current.organisation(), Asked.keys("seen"), Asked.keys("wall")))) {
            messages.doneOnNextPage("wall.quotes.saved");
            Faces.redirect(Faces.getRequestURIWithQueryString());
        }
    }

    /** Switches on a page of the quotes of a program or of all, and leads to it. */
    public void openWall() {
        messages.attempt(() -> {
            WallSettings usual = new WallSettings(null, null, null);
            QuoteWall wall = walls.open(current.organisation(), newProgram, current.locale(), usual);
            messages.doneOnNextPage("wall.wall.opened");
            Faces.redirect("/wall/wall?id=%s", String.valueOf(wall.id()));
        });
    }

    /** What the page shows, by training. */
    public List<Training> getTrainings() {
        return trainings;
    }

    /** Whether there is any quote, whatever is looked for. */
    public boolean isAny() {
        return !all.isEmpty();
    }

    /** How many quotes everybody may see. */
    public long getShown() {
        return all.stream().filter(OfferedQuote::isShown).count();
    }

    public int getAll() {
        return all.size();
    }

    public int getFound() {
        return found.size();
    }

    /** The address of the same with more quotes; null where all are shown. */
    public String getMore() {
        if (found.size() <= most) return null;
        String address = "/wall/quotes?most=" + (most + STEP);
        if (program != null) address += "&program=" + program;
        return word == null ? address : address + "&word=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    /** The programs to choose from. */
    public List<Program> getPrograms() {
        return programs.of(current.organisation());
    }

    public List<QuoteWall> getWalls() {
        return walls.of(current.organisation());
    }

    /** The key of the program that is looked for, or null. */
    public Long getProgram() {
        return program;
    }

    /** The word that is looked for, or null. */
    public String getWord() {
        return word;
    }

    /** The key of the program of a new page; null for all of them. */
    public Long getNewProgram() {
        return newProgram;
    }

    public void setNewProgram(Long newProgram) {
        this.newProgram = newProgram;
    }
}
