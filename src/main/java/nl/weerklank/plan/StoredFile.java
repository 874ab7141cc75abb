package nl.weerklank.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import nl.weerklank.account.Organisation;
import nl.weerklank.platform.Keys;

/** A file with its content, as somebody sent it. It never changes. */
@Entity
@Table(name = "block_file")
public class StoredFile {
    @Id
    private long id;

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private int size;

    @Lob
    private byte[] content;

    @Column(name = "added_at")
    private Instant addedAt;

    protected StoredFile() {}

    StoredFile(Organisation organisation, String name, FileType type, byte[] content, Instant now) {
        this.id = Keys.fresh();
        this.organisation = organisation;
        this.name = name;
        this.type = type;
        this.size = content.length;
        this.content = Arrays.copyOf(content, content.length);
        this.addedAt = now;
    }

    Organisation organisation() {
        return organisation;
    }

    /** What is known of it without its content. */
    public BlockFile file() {
        return new BlockFile(id, name, type, size);
    }

    public byte[] content() {
        return Arrays.copyOf(content, content.length);
    }
}
