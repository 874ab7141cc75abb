package nl.weerklank.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.weerklank.program.Client;

/** The logo of a client, as a PNG that was drawn anew. A client without one has none of these. */
@Entity
@Table(name = "client_logo")
public class ClientLogo {

    @Id
    @Column(name = "client_id")
    private long client;

    @Lob
    private byte[] picture;

    @Version
    private int version;

    protected ClientLogo() {}

    ClientLogo(Client client, byte[] png) {
        this.client = client.id();
        redraw(png);
    }

    /** The file, a PNG. */
    byte[] picture() {
        return picture.clone();
    }

    final void redraw(byte[] png) {
        picture = png.clone();
    }
}
