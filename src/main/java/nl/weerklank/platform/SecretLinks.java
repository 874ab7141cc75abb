package nl.weerklank.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keeps links and finds again which one somebody holds. */
@ApplicationScoped
@Transactional
public class SecretLinks {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Secret secret;

    /** Keeps a new link: from now on it opens. */
    public void keep(SecretLink link) {
        link.knownBy(Secret.hash(token(link)));
        entities.persist(link);
    }

    /** The secret part of the link's address. */
    public String token(SecretLink link) {
        return secret.token(link.purpose(), link.id());
    }

    /** The link of this kind with this secret part; none where it is unknown or was revoked: which, cannot be told. */
    public <L extends SecretLink> Optional<L> opened(Class<L> kind, String token) {
        return entities.createQuery("select l from " + kind.getSimpleName() + " l where l.tokenHash = :hash", kind)
                .setParameter("hash", Secret.hash(token))
                .getResultStream()
                .findFirst();
    }
}
