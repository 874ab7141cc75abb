package nl.weerklank.takeaway;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.weerklank.print.Sheet;
import nl.weerklank.print.Sheet.Column;
import nl.weerklank.print.Sheet.Heading;
import nl.weerklank.print.Sheet.NewPage;
import nl.weerklank.print.Sheet.Part;
import nl.weerklank.print.Sheet.Table;
import nl.weerklank.print.Sheet.Text;

/** A list to sign for each day and part of it, with room for who comes without being on it. */
final class AttendanceSheet {
    /** How many lines are left for who walks in; more where nobody is on the list yet. */
    static final int WALK_INS = 4;

    private static final int UNKNOWN_GROUP = 12;
    private static final int HIGH_ENOUGH_TO_SIGN = 11;

    private AttendanceSheet() {}

    static Sheet of(Occasion occasion) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Heading(1, occasion.text("paper.attendance")));
        parts.add(Text.quiet(occasion.program().title()));
        parts.addAll(Opening.of(occasion));
        if (occasion.people().isEmpty()) {
            parts.add(Text.plain(occasion.text("attendance.empty")));
        }
        List<HeldDay> days = occasion.days();
        for (int i = 0; i < days.size(); i++) {
            if (i > 0) {
                parts.add(new NewPage());
            }
            parts.addAll(day(occasion, days.get(i)));
        }
        return new Sheet(
                occasion.text(
                        "of",
                        occasion.text("paper.attendance"),
                        occasion.program().title()),
                occasion.locale(),
                Sheet.Layout.HAND,
                parts);
    }

    private static List<Part> day(Occasion occasion, HeldDay day) {
        List<DayPart> dayParts = DayPart.of(day.plan());
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("", 6));
        columns.add(Column.of(occasion.text("column.name"), 40));
        dayParts.forEach(part -> columns.add(Column.of(
                occasion.text("attendance.signature", occasion.text("part." + part.code())), 54 / dayParts.size())));
        return List.of(
                new Heading(2, day.name(occasion.locale())),
                Text.quiet(Opening.joined(day.span(occasion.locale()), day.location())),
                new Table(columns, rows(occasion, dayParts.size()), HIGH_ENOUGH_TO_SIGN));
    }

    private static List<List<String>> rows(Occasion occasion, int dayParts) {
        List<String> names = new ArrayList<>(
                occasion.people().stream().map(Occasion.Attendee::name).toList());
        names.addAll(Collections.nCopies(names.isEmpty() ? UNKNOWN_GROUP : WALK_INS, ""));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> row = new ArrayList<>(List.of(String.valueOf(i + 1), names.get(i)));
            row.addAll(Collections.nCopies(dayParts, ""));
            rows.add(row);
        }
        return rows;
    }
}
