package nl.weerklank.takeaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.weerklank.account.Trainer;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.SecretLinks;
import nl.weerklank.platform.Settings;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Edition;

/** The days of trainings as calendars, and the links by which a trainer's own one is subscribed to. */
@ApplicationScoped
@Transactional
public class Calendars {
    /** The most links that a trainer may have: one for each device, and then some. */
    public static final int MOST_LINKS = 20;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private SecretLinks secrets;

    /** The days of one training. */
    public CalendarFile of(Edition edition) {
        return CalendarFile.of(edition.program().title(), CalendarDay.of(edition), clock.instant());
    }

    /** The days of all trainings that a trainer made or is named for as one of the team. */
    CalendarFile of(Trainer trainer) {
        List<Edition> editions = entities.createQuery(
                        "select distinct e from Edition e join fetch e.engagement join fetch e.program"
                                + " join fetch e.trainer join fetch e.days left join e.team t"
                                + " where e.organisation = :organisation and (e.trainer = :trainer or t.name = :name)",
                        Edition.class)
                .setHint("eclipselink.join-fetch", "e.engagement.client")
                .setHint("eclipselink.left-join-fetch", "e.engagement.contact")
                .setParameter("organisation", trainer.organisation())
                .setParameter("trainer", trainer)
                .setParameter("name", trainer.name())
                .getResultStream()
                .sorted(Comparator.comparing(Edition::firstDay).thenComparing(Edition::id))
                .toList();
        return CalendarFile.of(
                Texts.in(trainer.locale()).format("takeaway.calendar.name", trainer.name()),
                CalendarDay.of(editions),
                clock.instant());
    }

    /** Makes a link to the trainer's calendar; refuses one too many. */
    public CalendarLink make(Trainer trainer) {
        if (links(trainer).size() >= MOST_LINKS) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "takeaway.refusal.too-many-links", MOST_LINKS);
        }
        CalendarLink link = new CalendarLink(trainer, clock.instant());
        secrets.keep(link);
        return link;
    }

    /** The links of a trainer, the latest first. */
    public List<CalendarLink> links(Trainer trainer) {
        return entities.createQuery(
                        "select l from CalendarLink l where l.trainer = :trainer order by l.madeAt desc, l.id",
                        CalendarLink.class)
                .setParameter("trainer", trainer)
                .getResultList();
    }

    /** The address that the link has. */
    public String address(CalendarLink link) {
        return Settings.address() + "/calendar/" + secrets.token(link) + ".ics";
    }

    /** Revokes a trainer's link at once; refuses an unknown one and somebody else's alike. */
    public void revoke(Trainer trainer, long id) {
        CalendarLink link = entities.find(CalendarLink.class, id);
        if (link == null || link.trainer().id() != trainer.id()) {
            throw Refusal.notFound();
        }
        entities.remove(link);
    }

    /** The calendar behind the secret part of a link, unless it is unknown or was revoked: which, cannot be told. */
    public Optional<CalendarFile> opened(String token) {
        return secrets.opened(CalendarLink.class, token).map(link -> of(link.trainer()));
    }
}
