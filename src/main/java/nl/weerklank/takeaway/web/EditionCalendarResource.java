package nl.weerklank.takeaway.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import nl.weerklank.account.CurrentTrainer;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.takeaway.CalendarFile;
import nl.weerklank.takeaway.Calendars;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The days of a training as a calendar. */
@Path("editions/{id}/calendar.ics")
@RequestScoped
@Tag(name = "Documents and calendar")
public class EditionCalendarResource {
    @Inject
    private CurrentTrainer current;

    @Inject
    private Editions editions;

    @Inject
    private Calendars calendars;

    @GET
    @Produces("text/calendar")
    @Operation(summary = "The days of an edition as a calendar, with its time zone defined")
    public Response days(@PathParam("id") long id) {
        Edition edition = editions.find(current.organisation(), id);
        CalendarFile days = calendars.of(edition);
        StreamingOutput file = days::write;
        return Response.ok(file)
                .type(CalendarFile.TYPE)
                .header(
                        "Content-Disposition",
                        FileNames.attached(edition, edition.program().title(), "ics"))
                .build();
    }
}
