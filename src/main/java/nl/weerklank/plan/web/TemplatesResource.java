package nl.weerklank.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.DayDraft;
import nl.weerklank.plan.PlanDifference;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.SessionPlan;
import nl.weerklank.plan.TemplateForm;
import nl.weerklank.plan.Templates;
import nl.weerklank.platform.Refusal;
import nl.weerklank.program.Edition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a training takes from its program's plans, and what it gives back to them. */
@Path("editions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Session plan")
public class TemplatesResource {
    @Inject
    private PlanCalls calls;

    @Inject
    private CurrentTrainer current;

    @Inject
    private Templates templates;

    @Inject
    private PlanEdits edits;

    /** A template: its form is full-day, half-day, return-session or several-days; days as those of a plan. */
    public record TemplateJson(Long id, String name, String form, Integer number, List<TemplateDayJson> days) {
        static TemplateJson of(SessionPlan template, BlockJson.Shown shown) {
            return new TemplateJson(
                    template.id(),
                    template.name(),
                    template.form().code(),
                    template.number(),
                    template.drafts().stream()
                            .map(day -> TemplateDayJson.of(day, shown))
                            .toList());
        }
    }

    /** A day of a template. */
    public record TemplateDayJson(String start, String end, List<BlockJson> blocks) {
        private static TemplateDayJson of(DayDraft day, BlockJson.Shown shown) {
            return new TemplateDayJson(
                    BlockJson.written(day.startsAt()),
                    BlockJson.written(day.endsAt()),
                    day.blocks().stream()
                            .map(block -> BlockJson.of(block, shown))
                            .toList());
        }
    }

    /**
     * A template as a training sees it.
     *
     * @param origin whether the plan of the training was made from it
     * @param previous the key of the version before, or null
     */
    public record OfferedJson(TemplateJson template, boolean origin, Long previous) {}

    /**
     * Which template is meant, and what of it where.
     *
     * @param templateDay which of its days, from 0, where only one is meant; the first where none is named
     * @param day the key of the day of the plan where that is to be; null for all days
     * @param add whether it comes behind what is in that day, or in its place
     */
    public record ChosenTemplateJson(
            Long template, Integer version, Boolean realTimes, Integer templateDay, Long day, Boolean add) {}

    /** What would become different: minutes of all blocks before and after, and each block that is not as it was. */
    public record DifferenceJson(int minutesBefore, int minutesAfter, List<EntryJson> blocks) {
        private static DifferenceJson of(PlanDifference difference, BlockJson.Shown shown) {
            return new DifferenceJson(
                    difference.minutesBefore(),
                    difference.minutesAfter(),
                    difference.entries().stream()
                            .map(entry -> EntryJson.of(entry, shown))
                            .toList());
        }
    }

    /** A block that was added, removed, changed or moved; {@code fields} names what it says differently. */
    public record EntryJson(
            String what, int minutes, boolean moved, List<String> fields, BlockJson before, BlockJson after) {
        private static EntryJson of(PlanDifference.Entry entry, BlockJson.Shown shown) {
            return new EntryJson(
                    entry.kind().code(),
                    entry.minutes(),
                    entry.moved(),
                    entry.fields(),
                    json(entry.before(), shown),
                    json(entry.after(), shown));
        }

        private static BlockJson json(BlockDraft draft, BlockJson.Shown shown) {
            return draft == null ? null : BlockJson.of(draft, shown);
        }
    }

    @POST
    @Path("plan/templates")
    @Operation(summary = "Keeps the plan of a training as a template of its program: name, form")
    public Response save(@PathParam("id") long id, TemplateJson sent) {
        Edition edition = calls.edition(id);
        String form = sent == null ? null : sent.form();
        if (form != null && TemplateForm.ofCode(form).isEmpty()) {
            throw Refusal.invalid("form", "plan.mistake.form");
        }
        SessionPlan saved = templates.save(
                edition,
                sent == null ? null : sent.name(),
                form == null ? null : TemplateForm.ofCode(form).orElseThrow());
        return Response.status(Response.Status.CREATED)
                .entity(TemplateJson.of(saved, general(edition)))
                .build();
    }

    @GET
    @Path("plan/templates")
    @Operation(
            summary = "The plans of the program that a training can use",
            description = "Each with whether this plan was made from it, and the key of the version before.")
    public List<OfferedJson> offered(@PathParam("id") long id) {
        Edition edition = calls.edition(id);
        List<SessionPlan> all = templates.of(edition.program());
        Map<Long, Long> previous = templates.previous(edition.program(), all);
        Optional<Long> origin = templates.origin(edition).map(SessionPlan::id);
        return all.stream()
                .map(template -> new OfferedJson(
                        TemplateJson.of(template, general(edition)),
                        origin.filter(key -> key == template.id()).isPresent(),
                        previous.get(template.id())))
                .toList();
    }

    @POST
    @Path("plan/template")
    @Operation(
            summary = "Puts a template in the place of all that was planned; undo brings it back",
            description = "With day, only one of its days (templateDay, from 0) comes, in that day of the plan: in the"
                    + " place of what is there, or with add behind it.")
    public Response lay(@PathParam("id") long id, ChosenTemplateJson sent) {
        Planner planner = calls.planner(id);
        SessionPlan template = templates.find(current.organisation(), chosen(sent));
        return calls.told(
                Response.Status.OK,
                planner.edition(),
                sent.day() == null
                        ? edits.lay(planner, sent.version(), template)
                        : edits.layDay(planner, sent.day(), dayOf(template, sent), !Boolean.TRUE.equals(sent.add())));
    }

    private static DayDraft dayOf(SessionPlan template, ChosenTemplateJson sent) {
        int at = sent.templateDay() == null ? 0 : sent.templateDay();
        if (at < 0 || at >= template.drafts().size()) {
            throw Refusal.invalid("templateDay", "plan.mistake.template-day");
        }
        return template.drafts().get(at);
    }

    @GET
    @Path("plan/difference")
    @Operation(
            summary = "What would become different if this plan became a new version of a template",
            description = "With realTimes=true blocks have the minutes that they really took, and skipped ones go.")
    public DifferenceJson difference(
            @PathParam("id") long id,
            @QueryParam("template") long template,
            @QueryParam("realTimes") @DefaultValue("false") boolean realTimes) {
        Edition edition = calls.edition(id);
        return DifferenceJson.of(templates.difference(edition, template, realTimes), general(edition));
    }

    @POST
    @Path("plan/versions")
    @Operation(summary = "Makes this plan a new version of a template of the program: template, realTimes")
    public Response newVersion(@PathParam("id") long id, ChosenTemplateJson sent) {
        Edition edition = calls.edition(id);
        long template = chosen(sent);
        SessionPlan made = templates.newVersion(edition, template, Boolean.TRUE.equals(sent.realTimes()));
        return Response.status(Response.Status.CREATED)
                .entity(TemplateJson.of(made, general(edition)))
                .build();
    }

    private static long chosen(ChosenTemplateJson sent) {
        if (sent == null || sent.template() == null) {
            throw Refusal.invalid("template", "platform.mistake.required");
        }
        return sent.template();
    }

    private static BlockJson.Shown general(Edition edition) {
        return new BlockJson.Shown(edition.locale(), Set.of());
    }
}
