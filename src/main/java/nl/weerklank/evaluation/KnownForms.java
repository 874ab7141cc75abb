package nl.weerklank.evaluation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What forms are made of, read once for each version of it and shared by all readers. */
@ApplicationScoped
class KnownForms {

    private static final int MOST = 500;

    @Inject
    private WholeEvaluations whole;

    private final Cache<FormVersion, FormContent> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** The content of the form as it is in this version or, where it was changed since, in a later one. */
    FormContent of(FormVersion version) {
        return known.get(version, wanted -> new FormContent(whole.read(wanted.evaluation())));
    }
}
