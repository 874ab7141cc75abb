package nl.weerklank.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.report.BrandColour;
import nl.weerklank.report.HouseStyle;
import nl.weerklank.report.HouseStyles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the reports of one's own organisation look. */
@Path("house-style")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class HouseStyleResource {

    /**
     * Colour and logo, as told and as asked for; what is absent is the usual one, or stays.
     *
     * @param colour such as "#0f5560"; empty for the usual one
     * @param logo told as a data address of a small PNG; asked for as a PNG, JPEG or WebP in Base64, empty for none
     */
    public record StyleJson(String colour, String logo) {

        static StyleJson of(HouseStyle style) {
            return new StyleJson(style.colour().map(BrandColour::hex).orElse(null), new Dress(style).logo());
        }
    }

    @Inject
    private HouseStyles styles;

    @Inject
    private CurrentTrainer current;

    @GET
    @Operation(summary = "Colour and logo of the organisation's reports")
    public StyleJson get() {
        return StyleJson.of(styles.of(current.organisation()));
    }

    @PATCH
    @Operation(
            summary = "Changes colour or logo",
            description =
                    "A colour that cannot be read on white is refused with one that can; a logo is drawn anew, small")
    public StyleJson change(StyleJson asked) {
        if (asked != null) {
            byte[] logo = asked.logo() == null ? null : bytes(asked.logo());
            styles.change(current.organisation(), asked.colour(), logo);
        }
        return get();
    }

    /** Nothing for no logo. */
    private static byte[] bytes(String encoded) {
        return encoded.isEmpty() ? new byte[0] : Picture.sent(encoded);
    }
}
