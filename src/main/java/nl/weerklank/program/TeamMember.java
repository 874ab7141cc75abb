package nl.weerklank.program;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Someone who gives a training. */
@Embeddable
public class TeamMember {

    /** What someone does in a training. */
    public enum Role {
        TRAINER,
        CO_TRAINER,
        ACTOR;

        /** The word that the API uses: "trainer", "co-trainer", "actor". */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The role with this word, if there is one. */
        public static Optional<Role> of(String word) {
            return Arrays.stream(values())
                    .filter(role -> role.word().equals(word))
                    .findFirst();
        }
    }

    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    protected TeamMember() {}

    /** Someone of this name in this role. */
    public TeamMember(String name, Role role) {
        this.name = name;
        this.role = role;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }
}
