package nl.weerklank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.weerklank.platform.Refusal;
import nl.weerklank.testing.container.ContainerTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a colleague joins: by a link that works once, for a week, and until it is withdrawn. */
@ContainerTest
class ColleaguesIT {

    private static final String PASSWORD = "een-lang-wachtwoord";

    @Inject
    private Trainers trainers;

    @Inject
    private Colleagues colleagues;

    @Resource(lookup = "java:app/jdbc/weerklank")
    private DataSource database;

    @Resource
    private ManagedExecutorService executor;

    private Trainer owner;
    private String email;

    @BeforeEach
    void anOrganisation() {
        owner = founder();
        email = address();
    }

    private Trainer founder() {
        return trainers.found("Bureau", "Els", address(), PASSWORD, Locale.forLanguageTag("nl"));
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private String key(ColleagueInvitation invitation) {
        return colleagues.link(invitation).replaceAll(".*key=", "");
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    @Test
    void whoIsAskedTwiceAtOnceHasOneLink() throws Exception {
        Callable<ColleagueInvitation> asking = () -> colleagues.ask(owner, "José", email);

        for (Future<ColleagueInvitation> asked : executor.invokeAll(Collections.nCopies(4, asking))) {
            assertThat(asked.get().email()).isEqualTo(email);
        }
        assertThat(colleagues.asked(owner.organisation())).hasSize(1);
    }

    @Test
    void aColleagueJoinsOnceWithAPasswordOfHisOwn() {
        ColleagueInvitation asked = colleagues.ask(owner, " José ", email.toUpperCase(Locale.ROOT));
        String key = key(asked);
        assertThat(colleagues.asked(owner.organisation()))
                .extracting(ColleagueInvitation::name)
                .containsExactly("José");
        refused(Refusal.Kind.INVALID, () -> colleagues.join(key, "kort", Locale.ENGLISH));

        Trainer joined = colleagues.join(key, PASSWORD, Locale.ENGLISH);

        assertThat(joined.organisation()).isEqualTo(owner.organisation());
        assertThat(trainers.signIn(email, PASSWORD).name()).isEqualTo("José");
        assertThat(colleagues.asked(owner.organisation())).isEmpty();
        assertThat(colleagues.of(owner.organisation()))
                .extracting(Trainer::name)
                .containsExactly("Els", "José");
        refused(Refusal.Kind.NOT_FOUND, () -> colleagues.open(key));
        refused(Refusal.Kind.NOT_FOUND, () -> colleagues.join(key, PASSWORD, Locale.ENGLISH));
        refused(Refusal.Kind.INVALID, () -> colleagues.ask(owner, "Nog eens", email));
    }

    @Test
    void aWithdrawnLinkOpensNothing() {
        ColleagueInvitation asked = colleagues.ask(owner, "Jan", email);
        Trainer outsider = founder();
        refused(Refusal.Kind.NOT_FOUND, () -> colleagues.withdraw(outsider.organisation(), asked.id()));
        assertThat(colleagues.open(key(asked)).name()).isEqualTo("Jan");

        colleagues.withdraw(owner.organisation(), asked.id());

        refused(Refusal.Kind.NOT_FOUND, () -> colleagues.join(key(asked), PASSWORD, Locale.ENGLISH));
        refused(Refusal.Kind.NOT_FOUND, () -> colleagues.withdraw(owner.organisation(), asked.id()));
        assertThat(colleagues.asked(owner.organisation())).isEmpty();
    }

    @Test
    void anExpiredLinkOpensNothingAndGoes() throws SQLException {
        ColleagueInvitation asked = colleagues.ask(owner, "Jan", email);
        assertThat(asked.expiresAt()).isEqualTo(asked.madeAt().plus(ColleagueInvitation.VALID));
        try (Connection connection = database.getConnection();
                PreparedStatement late =
                        connection.prepareStatement("update colleague_invitation set expires_at = 1 where id = ?")) {
            late.setLong(1, asked.id());
            assertThat(late.executeUpdate()).isEqualTo(1);
        }

        refused(Refusal.Kind.NOT_FOUND, () -> colleagues.open(key(asked)));
        assertThat(colleagues.asked(owner.organisation())).isEmpty();
        colleagues.forgetExpired();
        refused(Refusal.Kind.NOT_FOUND, () -> colleagues.withdraw(owner.organisation(), asked.id()));
    }

    @Test
    void whoIsAskedAgainHasOneLink() {
        String first = key(colleagues.ask(owner, "Jan", email));
        String second = key(colleagues.ask(owner, "Jan", email));

        assertThat(second).isNotEqualTo(first);
        refused(Refusal.Kind.NOT_FOUND, () -> colleagues.open(first));
        assertThat(colleagues.asked(owner.organisation())).hasSize(1);
        Trainer elsewhere = founder();
        colleagues.ask(elsewhere, "Jan", email);
        assertThat(colleagues.open(second).organisation()).isEqualTo(owner.organisation());
    }

    @Test
    void refusesWhatIsNoNameOrAddressAndWhoWorksHere() {
        refused(Refusal.Kind.INVALID, () -> colleagues.ask(owner, " ", email));
        refused(Refusal.Kind.INVALID, () -> colleagues.ask(owner, "Jan", "jan"));
        refused(Refusal.Kind.INVALID, () -> colleagues.ask(owner, "Jan", null));
        refused(Refusal.Kind.INVALID, () -> colleagues.ask(owner, "Els", owner.email()));
        refused(Refusal.Kind.NOT_FOUND, () -> colleagues.open(null));
        assertThat(colleagues.asked(owner.organisation())).isEmpty();
    }
}
