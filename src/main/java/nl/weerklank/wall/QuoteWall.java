package nl.weerklank.wall;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.SecretLink;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Program;

/** A page of quotes for whoever has its address: of one program, or of the whole organisation. */
@Entity
@Table(name = "quote_wall")
public class QuoteWall extends SecretLink {

    @ManyToOne(optional = false)
    private Organisation organisation;

    @ManyToOne
    private Program program;

    private String language;

    private boolean indexable;

    private String embedders;

    @Version
    private int version;

    protected QuoteWall() {}

    QuoteWall(Organisation organisation, Program program, Locale locale, Instant madeAt) {
        super(madeAt);
        this.organisation = organisation;
        this.program = program;
        this.language = locale.getLanguage();
    }

    @Override
    protected String purpose() {
        return "wall";
    }

    void set(WallSettings settings) {
        Mistakes mistakes = new Mistakes();
        List<String> sites =
                settings.embedders() == null ? embedders() : Embedders.checked(settings.embedders(), mistakes);
        mistakes.refuseIfAny();
        this.embedders = Embedders.kept(sites);
        if (settings.locale() != null) this.language = settings.locale().getLanguage();
        if (settings.indexable() != null) this.indexable = settings.indexable();
    }

    public Organisation organisation() {
        return organisation;
    }

    /** The program whose quotes it shows; nothing where it shows those of all. */
    public Optional<Program> program() {
        return Optional.ofNullable(program);
    }

    /** The language of everything on it but the quotes. */
    public Locale locale() {
        return Texts.spoken(language);
    }

    /** Whether search engines may find it. */
    public boolean isIndexable() {
        return indexable;
    }

    /** The sites that may show it within their pages, as browsers name them. */
    public List<String> embedders() {
        return Embedders.read(embedders);
    }
}
