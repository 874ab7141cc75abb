package nl.weerklank.program.web;

import java.io.Serializable;
import nl.weerklank.program.NewTeamMember;
import nl.weerklank.program.TeamMember;

/** Someone who gives a training as it stands in the form. */
public class TeamRow implements Serializable {

    private static final long serialVersionUID = 1;

    private String name;
    private TeamMember.Role role;

    TeamRow(String name, TeamMember.Role role) {
        this.name = name;
        this.role = role;
    }

    NewTeamMember member() {
        return new NewTeamMember(name, role);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public TeamMember.Role getRole() {
        return role;
    }

    public void setRole(TeamMember.Role role) {
        this.role = role;
    }
}
