package nl.weerklank.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.intake.Theme;
import nl.weerklank.intake.Themes;
import nl.weerklank.plan.BlockFiles;
import nl.weerklank.plan.ChangedMeanwhile;
import nl.weerklank.plan.Edited;
import nl.weerklank.plan.OwnKinds;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Texts;
import nl.weerklank.platform.web.Problem;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;

/** What all calls about a plan need: the edition of whoever calls, what blocks may refer to, and how a change is told. */
@RequestScoped
public class PlanCalls {
    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private SessionPlans plans;

    @Inject
    private Themes themes;

    @Inject
    private OwnKinds kinds;

    @Inject
    private BlockFiles files;

    /** The edition with this key; refuses another organisation's as unknown. */
    Edition edition(long id) {
        return editions.find(current.organisation(), id);
    }

    /** Whoever calls, planning this edition. */
    Planner planner(long id) {
        return new Planner(edition(id), current.trainer());
    }

    References references(List<Theme> known) {
        return References.of(known, kinds.of(current.organisation()), id -> files.known(current.organisation(), id));
    }

    List<Theme> themes(Edition edition) {
        return themes.of(edition);
    }

    static BlockJson.Shown shown(Edition edition, List<Theme> known) {
        return new BlockJson.Shown(
                edition.locale(), known.stream().map(Theme::id).collect(Collectors.toSet()));
    }

    /** What a change did, with the times that follow from it. */
    Response told(Response.Status status, Edition edition, Edited edited) {
        BlockJson.Shown shown = shown(edition, themes(edition));
        return Response.status(status)
                .entity(EditedJson.of(edited, plans.days(edition, edited.days()), shown))
                .tag(String.valueOf(edited.version()))
                .build();
    }

    /** 409, with the block as it is now and as it was to be, so that nothing is lost. */
    Response conflict(Edition edition, ChangedMeanwhile conflict) {
        BlockJson.Shown shown = shown(edition, themes(edition));
        return Response.status(Response.Status.CONFLICT)
                .type(Problem.MEDIA_TYPE)
                .entity(new ConflictJson(
                        "about:blank",
                        Texts.in(current.locale()).format("platform.status.409"),
                        Response.Status.CONFLICT.getStatusCode(),
                        conflict.message(current.locale()),
                        conflict.theirs() == null ? null : BlockJson.of(conflict.theirs(), shown),
                        conflict.mine() == null ? null : BlockJson.of(conflict.mine(), shown)))
                .build();
    }

    /** A problem that holds both: the block as it is by now ({@code theirs}) and what was refused ({@code mine}). */
    public record ConflictJson(
            String type, String title, int status, String detail, BlockJson theirs, BlockJson mine) {}
}
