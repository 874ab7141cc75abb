package nl.weerklank.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import nl.weerklank.account.Organisation;

/** How the reports of an organisation look: its colour and its logo, as far as it has any. */
@Entity
@Table(name = "house_style")
public class HouseStyle {

    @Id
    @Column(name = "organisation_id")
    private long organisation;

    private String colour;

    @Lob
    private byte[] logo;

    @Version
    private int version;

    protected HouseStyle() {}

    HouseStyle(Organisation organisation) {
        this.organisation = organisation.id();
    }

    /** The colour; nothing where it is the usual one. */
    public Optional<BrandColour> colour() {
        return BrandColour.read(colour);
    }

    /** The logo as a PNG, if there is one. */
    public Optional<byte[]> logo() {
        return Optional.ofNullable(logo).map(byte[]::clone);
    }

    void paint(BrandColour chosen) {
        colour = chosen == null ? null : chosen.hex();
    }

    void sign(byte[] png) {
        logo = png == null ? null : png.clone();
    }
}
