package nl.weerklank.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.weerklank.evaluation.Receipts;
import nl.weerklank.evaluation.Submission;
import nl.weerklank.outcome.GroupsApart.Group;
import nl.weerklank.outcome.GroupsApart.InHand;
import nl.weerklank.testing.container.ContainerTest;
import nl.weerklank.testing.inside.People;
import org.junit.jupiter.api.Test;

/** The words of groups too small alone: told of all together, by their writers' leave, and beside the name of none. */
@ContainerTest
class PooledWordsIT {

    private static final String MARKER = "Marker gooseberry";

    @Inject
    private GroupsApart apart;

    @Inject
    private People people;

    @Inject
    private Receipts receipts;

    @Test
    void theyStandTogetherWithoutTheNameOfAGroupUntilTheyAreWithdrawn() {
        List<Group> groups = apart.open(2);
        for (Group group : groups) {
            for (int person = 0; person < 3; person++) write(group, person);
        }
        groups.forEach(apart::close);
        assertThat(everywhere(groups)).noneMatch(told -> told.contains(MARKER));

        apart.endLate(groups);
        assertThat(quotes()).hasSize(4).allMatch(quote -> quote.startsWith(MARKER));
        assertThat(alone(groups))
                .as("of a group alone, among the quotes to choose from")
                .noneMatch(told -> told.contains(MARKER));

        receipts.withdraw(groups.get(0).sent().get(0));
        receipts.erase(groups.get(1).sent().get(1));
        assertThat(quotes()).containsExactlyInAnyOrder(words(groups.get(0), 1), words(groups.get(1), 0));
    }

    @Test
    void anotherOrganisationFindsNothing() {
        apart.open(2);
        assertThat(people.caller(people.founder(Locale.ENGLISH))
                        .call("GET", apart.address(), null)
                        .statusCode())
                .isEqualTo(404);
    }

    /** The third of a group does not allow to be quoted. */
    private void write(Group group, int person) {
        InHand form = apart.form(group);
        Submission.Choice choice = new Submission.Choice(person == 2 ? "none" : "public", "none");
        apart.send(
                group,
                form,
                new Submission(
                        form.sid(),
                        null,
                        Map.of("knowledge", 4, "one_liner", words(group, person)),
                        Map.of(),
                        Map.of("one_liner", choice),
                        null,
                        null));
    }

    private static String words(Group group, int person) {
        return MARKER + " " + group.evaluation().editions().get(0).groupName() + "/" + person;
    }

    private List<String> quotes() {
        return apart.together().getJsonArray("texts").getValuesAs(JsonObject.class).stream()
                .flatMap(texts -> texts.getJsonArray("quotes").getValuesAs(JsonString.class).stream())
                .map(JsonString::getString)
                .toList();
    }

    private List<String> everywhere(List<Group> groups) {
        return Stream.concat(
                        alone(groups).stream(),
                        Stream.of(apart.caller()
                                .call("GET", apart.address(), null)
                                .body()))
                .toList();
    }

    private List<String> alone(List<Group> groups) {
        return Stream.concat(
                        groups.stream().map(group -> apart.alone(group).toString()),
                        Stream.of(apart.caller().call("GET", "/quotes", null).body()))
                .toList();
    }
}
