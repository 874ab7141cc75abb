package nl.weerklank.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.weerklank.plan.Block;
import nl.weerklank.plan.BlockDraft;
import nl.weerklank.plan.BlockWriting;
import nl.weerklank.plan.ChangedMeanwhile;
import nl.weerklank.plan.Edited;
import nl.weerklank.plan.PlanEdits;
import nl.weerklank.plan.Planner;
import nl.weerklank.plan.Seen;
import nl.weerklank.plan.SessionPlans;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;
import nl.weerklank.platform.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The blocks of a plan, one change at a time. Each answer tells what changed and the times that follow. A block's
 * {@code version} may be sent with a change, which is then refused with 409 where the block was changed since.
 */
@Path("editions/{id}")
@RequestScoped
@SmallBody
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Session plan")
public class BlocksResource {
    @Inject
    private PlanCalls calls;

    @Inject
    private SessionPlans plans;

    @Inject
    private PlanEdits edits;

    /** Blocks by key, with the versions in which they were seen; a day and place to go to. */
    public record ChosenJson(List<Long> blocks, List<Integer> versions, Long day, Integer at) {}

    /** Where to split a block. */
    public record SplitJson(Integer minutes, Integer version) {}

    /** What changing over is called, and how long it takes; 5 minutes unless said. */
    public record SwapJson(String title, Integer minutes, Integer version) {}

    @POST
    @Path("plan/blocks")
    @Operation(
            summary = "Puts a new block in a day",
            description = "The fields of a block, with day (its key) and at (the place from 0; without it at the end).")
    public Response add(@PathParam("id") long id, JsonObject sent) {
        Planner planner = calls.planner(id);
        Mistakes mistakes = new Mistakes();
        SentFields fields = SentFields.of(sent, mistakes);
        if (fields.key("day").isEmpty()) {
            fields.mistake("day", "platform.mistake.required");
        }
        int at = fields.whole("at", "plan.mistake.place").orElse(Integer.MAX_VALUE);
        BlockDraft draft = reading(planner, mistakes).onto(new BlockWriting(), fields);
        draft.check(mistakes, "");
        mistakes.refuseIfAny();
        return attempt(
                Response.Status.CREATED,
                planner,
                () -> edits.add(planner, fields.key("day").orElseThrow(), at, List.of(draft)));
    }

    @PATCH
    @Path("plan/blocks/{block}")
    @Operation(summary = "Changes the fields of a block that are sent, and leaves the others as they are")
    public Response edit(@PathParam("id") long id, @PathParam("block") long key, JsonObject sent) {
        Planner planner = calls.planner(id);
        Block now = block(planner, key);
        Mistakes mistakes = new Mistakes();
        SentFields fields = SentFields.of(sent, mistakes);
        BlockDraft draft = reading(planner, mistakes).onto(now.draft().rewrite(), fields);
        int version = fields.whole("version", "plan.mistake.version").orElse(now.version());
        draft.check(mistakes, "");
        mistakes.refuseIfAny();
        return attempt(Response.Status.OK, planner, () -> edits.edit(planner, new Seen(key, version), draft));
    }

    @DELETE
    @Path("plan/blocks/{block}")
    @Operation(summary = "Takes a block out; undo puts it back")
    public Response remove(
            @PathParam("id") long id, @PathParam("block") long key, @QueryParam("version") Integer version) {
        Planner planner = calls.planner(id);
        Seen seen = seen(planner, key, version);
        return attempt(Response.Status.OK, planner, () -> edits.remove(planner, List.of(seen)));
    }

    @POST
    @Path("plan/blocks/remove")
    @Operation(summary = "Takes several blocks out, as one step")
    public Response removeAll(@PathParam("id") long id, ChosenJson sent) {
        return chosen(id, sent, edits::remove);
    }

    @POST
    @Path("plan/blocks/duplicate")
    @Operation(summary = "Puts a copy behind each of these blocks")
    public Response duplicate(@PathParam("id") long id, ChosenJson sent) {
        return chosen(id, sent, edits::duplicate);
    }

    @POST
    @Path("plan/blocks/merge")
    @Operation(summary = "Makes one block of several that follow each other")
    public Response merge(@PathParam("id") long id, ChosenJson sent) {
        return chosen(id, sent, edits::merge);
    }

    @POST
    @Path("plan/blocks/move")
    @Operation(
            summary = "Moves blocks to a place in a day: day (its key) and at, the place among those that stay, from 0",
            description = "They keep their order. Without at they go to the end.")
    public Response move(@PathParam("id") long id, ChosenJson sent) {
        if (sent == null || sent.day() == null) {
            throw Refusal.invalid("day", "platform.mistake.required");
        }
        int at = sent.at() == null ? Integer.MAX_VALUE : sent.at();
        return chosen(id, sent, (planner, seen) -> edits.move(planner, seen, sent.day(), at));
    }

    @POST
    @Path("plan/blocks/{block}/split")
    @Operation(summary = "Makes two blocks of one; the first takes so many minutes")
    public Response split(@PathParam("id") long id, @PathParam("block") long key, SplitJson sent) {
        Planner planner = calls.planner(id);
        if (sent == null || sent.minutes() == null) {
            throw Refusal.invalid("minutes", "platform.mistake.required");
        }
        Seen seen = seen(planner, key, sent.version());
        return attempt(Response.Status.OK, planner, () -> edits.split(planner, seen, sent.minutes()));
    }

    @POST
    @Path("plan/blocks/{block}/swap")
    @Operation(summary = "Lets the strands beside this block exchange what they do, in a round that comes after it")
    public Response swap(@PathParam("id") long id, @PathParam("block") long key, SwapJson sent) {
        Planner planner = calls.planner(id);
        String usual = Texts.in(planner.edition().locale()).format("plan.swap.title");
        String title = sent == null || sent.title() == null ? usual : sent.title();
        int minutes = sent == null || sent.minutes() == null ? PlanEdits.USUAL_CHANGE : sent.minutes();
        Seen seen = seen(planner, key, sent == null ? null : sent.version());
        return attempt(Response.Status.OK, planner, () -> edits.swap(planner, seen, title, minutes));
    }

    /** What is done with several blocks. */
    private interface Several {
        Edited change(Planner planner, List<Seen> seen);
    }

    private Response chosen(long id, ChosenJson sent, Several change) {
        Planner planner = calls.planner(id);
        if (sent == null || sent.blocks() == null || sent.blocks().isEmpty()) {
            throw Refusal.invalid("blocks", "platform.mistake.required");
        }
        List<Integer> versions = sent.versions();
        if (versions != null && versions.size() != sent.blocks().size()) {
            throw Refusal.invalid("versions", "plan.mistake.version");
        }
        Map<Long, Block> now = plans.blocks(planner.edition(), sent.blocks()).stream()
                .collect(Collectors.toMap(Block::id, Function.identity()));
        List<Seen> seen = IntStream.range(0, sent.blocks().size())
                .mapToObj(i -> seen(now.get(sent.blocks().get(i)), versions == null ? null : versions.get(i)))
                .toList();
        return attempt(Response.Status.OK, planner, () -> change.change(planner, seen));
    }

    private Seen seen(Planner planner, long key, Integer version) {
        return seen(block(planner, key), version);
    }

    private static Seen seen(Block now, Integer version) {
        if (now == null) {
            throw Refusal.notFound();
        }
        return version == null ? Seen.now(now) : new Seen(now.id(), version);
    }

    private Block block(Planner planner, long key) {
        return plans.blocks(planner.edition(), List.of(key)).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private BlockReading reading(Planner planner, Mistakes mistakes) {
        return new BlockReading(calls.references(calls.themes(planner.edition())), mistakes);
    }

    private Response attempt(Response.Status status, Planner planner, Supplier<Edited> change) {
        try {
            return calls.told(status, planner.edition(), change.get());
        } catch (ChangedMeanwhile conflict) {
            return calls.conflict(planner.edition(), conflict);
        }
    }
}
