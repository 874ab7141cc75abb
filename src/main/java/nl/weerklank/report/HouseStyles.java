package nl.weerklank.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Refusal;
import nl.weerklank.print.Logo;

/** The looks of organisations' reports, which count at once, also in what was shared before. */
@ApplicationScoped
@Transactional
public class HouseStyles {

    @PersistenceContext
    private EntityManager entities;

    /** The style of an organisation; the usual one where none was chosen. */
    public HouseStyle of(Organisation organisation) {
        HouseStyle style = entities.find(HouseStyle.class, organisation.id());
        return style == null ? new HouseStyle(organisation) : style;
    }

    /**
     * Changes colour and logo at once: where one of them is refused the other stays as it was.
     *
     * @param colour as for {@link #paint}; null leaves it
     * @param logo as for {@link #sign}; without a byte for no logo, null leaves it
     */
    public void change(Organisation organisation, String colour, byte[] logo) {
        if (colour != null) paint(organisation, colour);
        if (logo == null) return;
        if (logo.length == 0) {
            unsign(organisation);
        } else {
            sign(organisation, logo);
        }
    }

    /**
     * Chooses a colour; refuses one that is none, and one that is too light, with a darker one that will do.
     *
     * @param written such as "#0f5560"; null or empty for the usual one
     */
    public HouseStyle paint(Organisation organisation, String written) {
        HouseStyle style = own(organisation);
        style.paint(written == null || written.isBlank() ? null : readable(written));
        return entities.merge(style);
    }

    private static BrandColour readable(String written) {
        BrandColour colour =
                BrandColour.read(written).orElseThrow(() -> Refusal.invalid("colour", "report.mistake.colour"));
        if (colour.contrastWithWhite() < BrandColour.LEAST_CONTRAST) {
            throw Refusal.invalid(
                    "colour",
                    "report.mistake.pale",
                    String.format(Locale.ROOT, "%.1f", Math.floor(colour.contrastWithWhite() * 10) / 10),
                    colour.readable().hex());
        }
        return colour;
    }

    /** Keeps a logo, drawn anew; refuses what is no PNG, JPEG or WebP, and what is too large. */
    public HouseStyle sign(Organisation organisation, byte[] file) {
        byte[] png = drawn(Logo.png(file));
        HouseStyle style = own(organisation);
        style.sign(png);
        return entities.merge(style);
    }

    /** A logo as it was drawn anew; refuses what could not be, and says what can. */
    static byte[] drawn(Optional<byte[]> png) {
        return png.orElseThrow(() -> Refusal.invalid(
                "logo", "report.mistake.logo", Logo.MOST_BYTES / 1_000_000, Logo.MOST_PIXELS / 1_000_000));
    }

    /** To be changed, one change after the other: of two first ones both are kept. */
    private HouseStyle own(Organisation organisation) {
        entities.find(Organisation.class, organisation.id(), LockModeType.PESSIMISTIC_WRITE);
        return of(organisation);
    }

    /** Does without a logo. */
    public HouseStyle unsign(Organisation organisation) {
        HouseStyle style = own(organisation);
        style.sign(null);
        return entities.merge(style);
    }
}
