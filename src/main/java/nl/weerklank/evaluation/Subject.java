package nl.weerklank.evaluation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.weerklank.program.TeamMember;

/** Someone of the team whom an evaluation asks about apart, as named and placed when it was opened. */
@Embeddable
public class Subject {

    private String name;

    @Enumerated(EnumType.STRING)
    private TeamMember.Role role;

    protected Subject() {}

    Subject(TeamMember member) {
        this.name = member.name();
        this.role = member.role();
    }

    public String name() {
        return name;
    }

    public TeamMember.Role role() {
        return role;
    }
}
