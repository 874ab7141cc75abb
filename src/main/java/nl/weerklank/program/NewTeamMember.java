package nl.weerklank.program;

import java.util.ArrayList;
import java.util.List;
import nl.weerklank.platform.Mistakes;
import nl.weerklank.platform.Refusal;

/** Someone who gives a training, as typed: the name is required; without a role it is a trainer. */
public record NewTeamMember(String name, TeamMember.Role role) {

    private static final int LONGEST_NAME = 120;
    private static final int MOST = 8;

    /** The team, checked; lines without a name are left out. Refuses too many and the same name twice. */
    static List<TeamMember> checked(List<NewTeamMember> typed) {
        Mistakes mistakes = new Mistakes();
        List<TeamMember> team = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String field = "trainers[" + i + "].name";
            String name = mistakes.optional(field, typed.get(i).name, LONGEST_NAME);
            if (team.stream().anyMatch(member -> member.name().equalsIgnoreCase(name))) {
                mistakes.add(field, "program.mistake.team-twice");
            }
            if (name != null) {
                team.add(new TeamMember(name, typed.get(i).role == null ? TeamMember.Role.TRAINER : typed.get(i).role));
            }
        }
        if (team.size() > MOST) {
            throw Refusal.invalid("trainers", "program.mistake.team", MOST);
        }
        mistakes.refuseIfAny();
        return team;
    }
}
