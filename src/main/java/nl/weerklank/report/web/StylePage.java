package nl.weerklank.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.program.Client;
import nl.weerklank.report.BrandColour;
import nl.weerklank.report.ClientLogos;
import nl.weerklank.report.HouseStyle;
import nl.weerklank.report.HouseStyles;

/** The style of the organisation's reports, as the trainer chooses it. */
@Named
@RequestScoped
public class StylePage {

    /** As in the design tokens. */
    private static final String USUAL = "#0f5560";

    @Inject
    private HouseStyles styles;

    @Inject
    private CurrentTrainer current;

    @Inject
    private CuratedReport curated;

    @Inject
    private ClientLogos logos;

    private HouseStyle style;

    @PostConstruct
    void open() {
        style = styles.of(current.organisation());
    }

    /** The colour of reports for which none was chosen. */
    public String getUsual() {
        return USUAL;
    }

    /** The colour that reports have now. */
    public String getColour() {
        return style.colour().map(BrandColour::hex).orElse(USUAL);
    }

    /** For whom the report is made that is curated. */
    public Client getClient() {
        return curated.edition().client();
    }

    /** The client's logo as the source of a picture, or null. */
    public String getClientLogo() {
        return logos.of(getClient()).map(Picture::address).orElse(null);
    }

    /** The logo as the source of a picture, or null. */
    public String getLogo() {
        return new Dress(style).logo();
    }
}
