package nl.weerklank.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.weerklank.print.TitleCard;
import nl.weerklank.report.LivingReport;

/** What a chat program shows of a report beside a link to it: title, organisation, and a picture of these. */
@Named
@RequestScoped
public class ReportCard {

    private String title;
    private String organisation;
    private String picture;

    /** Shows this report at the whole address of a picture. */
    void show(LivingReport report, String addressOfPicture) {
        this.title = report.findings().title();
        this.organisation = report.findings().organisation();
        this.picture = addressOfPicture;
    }

    /** What the training is called; null where there is no link, as in a preview. */
    public String getTitle() {
        return title;
    }

    public String getOrganisation() {
        return organisation;
    }

    public String getPicture() {
        return picture;
    }

    /** In pixels. */
    public int getWidth() {
        return TitleCard.WIDTH;
    }

    /** In pixels. */
    public int getHeight() {
        return TitleCard.HEIGHT;
    }
}
