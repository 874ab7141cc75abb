package nl.weerklank.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Keys;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Secret;
import nl.weerklank.platform.Settings;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Engagement;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.questionnaire.Questionnaire;
import nl.weerklank.questionnaire.Questionnaires;

/** The evaluations of each organisation: opened, closed, and what they brought. */
@ApplicationScoped
@Transactional
public class Evaluations {

    private static final int MOST_THEMES = 4;
    private static final String DUE = "v.window.closedAt is null and v.window.closesAt <= :now";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Secret secret;

    @Inject
    private Questionnaires questionnaires;

    @Inject
    private ThemesAsked themes;

    @Inject
    private Checks checks;

    @Inject
    private Releases releases;

    @Inject
    private Gatherer gatherer;

    @Inject
    private Figures figures;

    @Inject
    private Turnouts turnouts;

    @Inject
    private Rows rows;

    /** Opens the program's questionnaire for one edition; refuses a purpose that it has no questionnaire for. */
    public Evaluation open(Edition edition, NewEvaluation typed) {
        return open(List.of(edition), typed);
    }

    /**
     * Opens one evaluation over several editions of the same engagement and program, so that small groups reach the
     * threshold together.
     */
    public Evaluation open(List<Edition> editions, NewEvaluation typed) {
        Mistakes mistakes = new Mistakes();
        checkEditions(editions, mistakes);
        checkWindow(typed, mistakes);
        if (typed.purpose() == null) {
            mistakes.add("purpose", "platform.mistake.required");
        }
        mistakes.refuseIfAny();
        Questionnaire questionnaire = questionnaire(editions, typed);
        Evaluation evaluation = new Evaluation(
                editions,
                questionnaire,
                typed.mode() == null ? Mode.usual(typed.purpose()) : typed.mode(),
                typed.opensAt() == null ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : typed.opensAt(),
                typed.closesAt(),
                asked(editions, typed.purpose()),
                subjects(editions));
        openRoom(evaluation);
        entities.persist(evaluation);
        return evaluation;
    }

    private Questionnaire questionnaire(List<Edition> editions, NewEvaluation typed) {
        if (typed.purpose() == Purpose.CHECK) {
            checks.refuseSecond(editions, typed.opensAt() == null ? clock.instant() : typed.opensAt());
            return checks.questionnaire(editions.get(0).program());
        }
        return questionnaires
                .of(editions.get(0).program(), typed.purpose())
                .orElseThrow(() -> Refusal.invalid("purpose", "evaluation.mistake.no-questionnaire"));
    }

    private static void checkEditions(List<Edition> editions, Mistakes mistakes) {
        if (editions.isEmpty()) {
            mistakes.add("editions", "evaluation.mistake.no-edition");
        } else if (!editions.stream().allMatch(edition -> isTogether(edition, editions.get(0)))) {
            mistakes.add("editions", "evaluation.mistake.other-program");
        }
    }

    private void checkWindow(NewEvaluation typed, Mistakes mistakes) {
        mistakes.moment("opensAt", typed.opensAt());
        mistakes.moment("closesAt", typed.closesAt());
        Instant opens = typed.opensAt() == null ? clock.instant() : typed.opensAt();
        if (typed.closesAt() != null && !typed.closesAt().isAfter(opens)) {
            mistakes.add("closesAt", "evaluation.mistake.closes-first");
        }
    }

    private static boolean isTogether(Edition one, Edition other) {
        return one.engagement().id() == other.engagement().id()
                && one.program().id() == other.program().id();
    }

    /** Whoever gives several of the trainings is asked about once. */
    private static List<Subject> subjects(List<Edition> editions) {
        Map<String, Subject> byName = new LinkedHashMap<>();
        editions.stream()
                .flatMap(edition -> edition.team().stream())
                .forEach(member -> byName.putIfAbsent(member.name().toLowerCase(Locale.ROOT), new Subject(member)));
        return List.copyOf(byName.values());
    }

    /** Themes that several groups share are asked once, under the same name. */
    private List<AskedTheme> asked(List<Edition> editions, Purpose purpose) {
        if (!Evaluation.looksBack(purpose)) {
            return List.of();
        }
        Map<String, AskedTheme> byName = new LinkedHashMap<>();
        for (Edition edition : editions) {
            themes.of(edition).forEach(theme -> byName.putIfAbsent(AskedTheme.nameKey(theme.name()), theme));
        }
        return byName.values().stream().limit(MOST_THEMES).toList();
    }

    /** The organisation's evaluation with this key; refuses an unknown one and another organisation's alike. */
    public Evaluation find(Organisation organisation, long id) {
        Evaluation evaluation = entities.find(Evaluation.class, id);
        if (evaluation == null || !evaluation.organisation().equals(organisation)) {
            throw Refusal.notFound();
        }
        return evaluation;
    }

    /** The evaluations that are about this edition, in the order in which they open. */
    public List<Evaluation> of(Edition edition) {
        return entities.createQuery(
                        "select v from Evaluation v where :edition member of v.editions order by v.window.opensAt, v.id",
                        Evaluation.class)
                .setParameter("edition", edition)
                .getResultList();
    }

    /** The evaluations of all editions of this engagement, in the order in which they open. */
    public List<Evaluation> of(Engagement engagement) {
        return entities.createQuery(
                        "select v from Evaluation v where v.engagement = :engagement order by v.window.opensAt, v.id",
                        Evaluation.class)
                .setParameter("engagement", engagement)
                .getResultList();
    }

    /** The evaluations with these keys and the trainings that they are about, in no particular order. */
    public List<Evaluation> found(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select distinct v from Evaluation v join fetch v.questionnaire join fetch v.editions"
                                        + " where v.id in :ids",
                                Evaluation.class)
                        .setHint("eclipselink.join-fetch", "v.engagement.client")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The address of the link that everyone in the room may use. */
    public String roomLink(Evaluation evaluation) {
        return Settings.address() + "/f/" + roomToken(evaluation);
    }

    String roomToken(Evaluation evaluation) {
        return secret.token("room", evaluation.roomKey());
    }

    /** Gives the evaluation a new room link; the one before opens nothing any more. */
    public Evaluation renewRoom(Organisation organisation, long id) {
        Evaluation evaluation = find(organisation, id);
        openRoom(evaluation);
        return evaluation;
    }

    private void openRoom(Evaluation evaluation) {
        long key = Keys.fresh();
        evaluation.openRoom(key, Secret.hash(secret.token("room", key)));
    }

    /** Closes the evaluation and releases what came in, if it is enough. Closing twice changes nothing. */
    public Evaluation close(Organisation organisation, long id) {
        Evaluation evaluation = find(organisation, id);
        entities.lock(evaluation, LockModeType.PESSIMISTIC_WRITE);
        close(evaluation);
        return evaluation;
    }

    /** Closes the evaluation if its planned end is over, so that nobody waits for the timer that closes whatever is due. */
    public Evaluation closeIfDue(Organisation organisation, long id) {
        Evaluation evaluation = find(organisation, id);
        boolean due = evaluation.closedAt() == null && evaluation.state(clock.instant()) == Evaluation.State.CLOSED;
        return due ? close(organisation, id) : evaluation;
    }

    /**
     * Plans when the evaluation will close by itself, or with null that it stays open until somebody closes it. Refuses
     * when it is closed, and a time that is not to come.
     */
    public Evaluation closeAt(Organisation organisation, long id, Instant planned) {
        Mistakes mistakes = new Mistakes();
        mistakes.moment("closesAt", planned);
        mistakes.refuseIfAny();
        Evaluation evaluation = find(organisation, id);
        entities.lock(evaluation, LockModeType.PESSIMISTIC_WRITE);
        evaluation.closeAt(
                planned == null ? null : planned.truncatedTo(ChronoUnit.MILLIS),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        return evaluation;
    }

    private void close(Evaluation evaluation) {
        if (evaluation.closedAt() == null) {
            evaluation.close(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            releases.release(evaluation);
        }
    }

    /**
     * The keys of those that should have closed by now: each is closed by itself, so that one that fails keeps no other
     * open.
     */
    public List<Long> due() {
        return entities.createQuery("select v.id from Evaluation v where " + DUE + " order by v.id", Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Closes the evaluation with this key if it should have closed by now. */
    public void closeDue(long key) {
        entities.createQuery("select v from Evaluation v where v.id = :key and " + DUE, Evaluation.class)
                .setParameter("key", key)
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .forEach(this::close);
    }

    /**
     * Releases what came within the time for late forms, where that is over and it is enough to be shown safely; what is
     * left is added up with what is left of other groups of the same engagement.
     */
    public void releaseLate() {
        List<Evaluation> over = entities.createQuery(
                        "select v from Evaluation v where v.window.lateHandled = false and v.window.closedAt <= :over",
                        Evaluation.class)
                .setParameter("over", clock.instant().minus(Evaluation.LATE))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        over.forEach(evaluation -> {
            releases.release(evaluation);
            evaluation.lateIsHandled();
        });
        gatherer.gather(over.stream().map(Evaluation::engagement).toList());
    }

    /** Who answered a named evaluation, by day; of an anonymous one nobody is known. */
    public List<Attribution> answeredBy(Evaluation evaluation) {
        return rows.attributions(evaluation);
    }

    /** What the evaluation brought, as far as its trainer may see it. */
    public Released released(Evaluation evaluation) {
        return figures.of(evaluation);
    }

    /**
     * What others may be told figures of: of a named evaluation, too, only what was released together. Its words are not
     * all among them.
     */
    public Released releasedTogether(Evaluation evaluation) {
        return figures.released(evaluation);
    }

    /** How many forms of the evaluation came in, asked of the database at each call. */
    public Headcount headcount(Evaluation evaluation) {
        return new Headcount(rows.received(evaluation), rows.papers(evaluation), rows.invited(evaluation));
    }

    /** How far the evaluations of these editions are, by the edition's key, in the order in which they open. */
    public Map<Long, List<Turnout>> turnouts(Collection<Edition> editions) {
        return turnouts.of(editions);
    }
}
