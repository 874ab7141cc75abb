package nl.weerklank.program.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.weerklank.platform.Texts;
import nl.weerklank.program.Edition;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewTeamMember;
import nl.weerklank.program.Program;
import nl.weerklank.program.TeamMember;

/** Group, days, language and time zone as they stand in the form of a training. */
public class DeliveryRows implements Serializable {

    private static final long serialVersionUID = 1;

    private String group;
    private String language;
    private String timeZone = "Europe/Amsterdam";
    private final List<DayRow> days = new ArrayList<>();
    private final List<TeamRow> trainers = new ArrayList<>();

    /** For a training still to be made: one day, in the program's language. */
    static DeliveryRows fresh(Program program) {
        DeliveryRows rows = new DeliveryRows();
        rows.language = program.locale().getLanguage();
        rows.days.add(DayRow.usual());
        return rows;
    }

    /** For a training that is there. */
    static DeliveryRows of(Edition edition) {
        DeliveryRows rows = new DeliveryRows();
        rows.group = edition.groupName();
        rows.language = edition.locale().getLanguage();
        rows.timeZone = edition.timeZone().getId();
        edition.days().forEach(day -> rows.days.add(DayRow.of(day)));
        edition.team().forEach(member -> rows.trainers.add(new TeamRow(member.name(), member.role())));
        return rows;
    }

    List<NewDay> typedDays() {
        return days.stream().map(DayRow::day).toList();
    }

    List<NewTeamMember> typedTeam() {
        return trainers.stream().map(TeamRow::member).toList();
    }

    /** One more person: after the first trainer most are actors. */
    public void addTrainer() {
        trainers.add(new TeamRow(null, trainers.isEmpty() ? TeamMember.Role.TRAINER : TeamMember.Role.ACTOR));
    }

    /** Takes a person away; kept only when the training is saved. */
    public void removeTrainer(int place) {
        trainers.remove(place);
    }

    public List<TeamRow> getTrainers() {
        return trainers;
    }

    public TeamMember.Role[] getRoles() {
        return TeamMember.Role.values();
    }

    /** One more day, the day after the last one at the same times and place. */
    public void addDay() {
        days.add(days.isEmpty() ? DayRow.usual() : days.get(days.size() - 1).following());
    }

    /** Takes a day away; kept only when the training is saved. */
    public void removeDay(int place) {
        days.remove(place);
    }

    public List<DayRow> getDays() {
        return days;
    }

    public List<Locale> getLanguages() {
        return Texts.LANGUAGES;
    }

    /** All zones that have a place in their name. */
    public List<String> getTimeZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }
}
