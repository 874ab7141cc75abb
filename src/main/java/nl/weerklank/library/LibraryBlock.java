package nl.weerklank.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.account.Organisation;
import nl.weerklank.account.Trainer;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.Written;
import nl.weerklank.platform.Keys;

/** A block that an organisation kept to use again, without what belonged to the one training. */
@Entity
@Table(name = "library_block")
public class LibraryBlock {
    private static final int LONGEST_FROM = 300;

    @Id
    private long id;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @Column(name = "saved_by")
    private String savedBy;

    @Column(name = "saved_from")
    private String savedFrom;

    @Column(name = "saved_at")
    private Instant savedAt;

    private String title;

    private String kind;

    private int minutes;

    /** The names of themes in lower case, each between line ends. */
    private String themes;

    /** All texts in lower case, to search in. */
    private String searched;

    private String content;

    @Column(name = "theme_names")
    private String themeNames;

    protected LibraryBlock() {}

    LibraryBlock(Trainer trainer, String from, BlockDraft draft, List<String> themeNames, Instant now) {
        this.id = Keys.fresh();
        this.organisation = trainer.organisation();
        this.savedBy = trainer.name();
        this.savedFrom = from.substring(0, Math.min(from.length(), LONGEST_FROM));
        this.savedAt = now;
        BlockDraft kept = LibraryItem.general(draft);
        this.title = kept.title() == null ? "" : kept.title();
        this.kind = kindOf(kept);
        this.minutes = kept.minutes();
        this.themeNames = String.join("\n", themeNames);
        this.themes = "\n" + this.themeNames.toLowerCase(Locale.ROOT) + "\n";
        this.searched = searchedIn(kept) + this.themes;
        this.content = Written.block(kept).toString();
    }

    static String kindOf(BlockDraft draft) {
        return draft.ownKind() == null
                ? draft.kind().code()
                : draft.ownKind().name().toLowerCase(Locale.ROOT);
    }

    static String searchedIn(BlockDraft draft) {
        return Stream.concat(
                        Stream.of(draft.title(), draft.method(), draft.goal(), draft.trainerNotes(), draft.handout()),
                        draft.materials().stream().map(material -> material.what()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }

    Organisation organisation() {
        return organisation;
    }

    /** As it stands in the library. */
    public LibraryItem item() {
        return new LibraryItem(
                "own:" + id,
                LibraryItem.Source.OWN,
                savedBy,
                savedFrom,
                Written.block(Written.object(content)),
                themeNames.lines().toList());
    }
}
