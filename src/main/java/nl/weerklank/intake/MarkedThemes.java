package nl.weerklank.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.weerklank.evaluation.AskedTheme;
import nl.weerklank.evaluation.ThemesAsked;
import nl.weerklank.program.Edition;

/** The themes that the trainer marked to be asked back. */
@ApplicationScoped
class MarkedThemes implements ThemesAsked {

    @Inject
    private Themes themes;

    @Override
    public List<AskedTheme> of(Edition edition) {
        return themes.of(edition).stream()
                .filter(Theme::isAskedBack)
                .map(theme -> new AskedTheme(theme.id(), theme.name()))
                .toList();
    }
}
