package nl.weerklank.desk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import nl.weerklank.account.Trainer;
import nl.weerklank.evaluation.Evaluation;
import nl.weerklank.program.CustomerWord;
import nl.weerklank.program.Edition;
import nl.weerklank.program.Editions;
import nl.weerklank.program.Engagements;
import nl.weerklank.program.NewContact;
import nl.weerklank.program.NewDay;
import nl.weerklank.program.NewEdition;
import nl.weerklank.program.NewParticipant;
import nl.weerklank.program.Program;
import nl.weerklank.questionnaire.Purpose;
import nl.weerklank.samples.Samples;

/** The trainings of the demo, one in each stage, around the day on which they are made. */
@ApplicationScoped
class DemoTrainings {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(13, 0);
    private static final LocalTime HALF_PAST_FOUR = LocalTime.of(16, 30);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @Inject
    private Samples samples;

    @Inject
    private Editions editions;

    @Inject
    private Engagements engagements;

    @Inject
    private DemoStages stages;

    @Inject
    private DemoAnswers answers;

    @Inject
    private Clock clock;

    void make(Trainer trainer) {
        reportedAndNextGroup(trainer);
        evaluationRunning(trainer);
        planMade(trainer);
        planned(trainer);
    }

    private void reportedAndNextGroup(Trainer trainer) {
        Program program = samples.adopt(trainer.organisation(), "van-klacht-naar-kans", CustomerWord.INWONER);
        Edition first = editions.plan(
                trainer,
                program.id(),
                new NewEdition(
                        "Gemeente Ravenoord",
                        new NewContact(
                                "Marjan Kuipers", "teammanager klantcontactcentrum", "m.kuipers@ravenoord.example"),
                        null,
                        "Medewerkers van het klantcontactcentrum vangen een klacht zelf op, zodat inwoners niet een tweede"
                                + " keer hoeven te bellen.",
                        "Nu belt een op de vijf klagers binnen twee weken terug over hetzelfde. Over twee maanden is dat"
                                + " hoogstens een op de tien.",
                        "KCC, groep 1",
                        "nl",
                        ZONE.getId(),
                        List.of(day(-9, MORNING, HALF_PAST_FOUR, "Stadhuis, zaal De Brug"))));
        enrol(
                first,
                "Samira Bouzid, Johan Vrolijk, Anneke de Ruiter, Bas Timmer, Wendy Koster, Mohamed El Idrissi,"
                        + " Fleur van Dongen, Ria Postma, Kevin Smeets, Dilek Arslan, Tom Wijnands, Joyce Pinas");
        place(first, "gemeenten");
        stages.intakeAndThemes(first, 20, DemoThemes.TOWN_HALL);
        Evaluation evaluation = stages.open(first, Purpose.EVALUATION, 9, 1);
        answers.fill(evaluation, 11);
        stages.close(evaluation);
        Evaluation ofManager = stages.open(first, Purpose.MANAGER, 3, 1);
        answers.fill(ofManager, 1);
        stages.close(ofManager);
        stages.report(
                first,
                "In de eerste week na de training belden zeven van de zestig klagers terug over hetzelfde; vooraf was dat"
                        + " een op de vijf. Over twee maanden tellen we opnieuw.");
        Edition second = editions.plan(
                trainer,
                program.id(),
                new NewEdition(
                        null,
                        null,
                        first.engagement().id(),
                        null,
                        null,
                        "KCC, groep 2",
                        "nl",
                        ZONE.getId(),
                        List.of(
                                day(12, MORNING, HALF_PAST_FOUR, "Stadhuis, zaal De Brug"),
                                day(54, MORNING, LocalTime.of(12, 30), "Stadhuis, zaal De Brug"))));
        enrol(
                second,
                "Lotte Hendriks, Peter-Jan Mulder, Yasmina Chaib, Hans Zijlstra, Naomi Wolf, Rob Peeters,"
                        + " Carla Nijboer, Emre Demir");
        answers.intake(stages.open(second, Purpose.INTAKE, 2, 8), DemoThemes.SECOND_GROUP);
    }

    private void evaluationRunning(Trainer trainer) {
        Program program = samples.adopt(trainer.organisation(), "zelfbeeld-en-klantbeeld", CustomerWord.GAST);
        Edition edition = editions.plan(
                trainer,
                program.id(),
                new NewEdition(
                        "Hotel De Lindenhof",
                        new NewContact("Karim Haddou", "operationeel manager", "k.haddou@lindenhof.example"),
                        null,
                        "Ook op drukke momenten blijft het team rustig en aandachtig, en gasten merken dat.",
                        "In de beoordelingen wordt het personeel vaker bij naam genoemd en verdwijnt het woord ‘kortaf’.",
                        "Receptie en restaurant",
                        "nl",
                        ZONE.getId(),
                        List.of(today(MORNING, HALF_PAST_FOUR, "Lindenhof, bovenzaal"))));
        enrol(
                edition,
                "Sanne Verhoeven, Luca Moretti, Iris Blok, Jeroen Prins, Amal Haji, Nick de Wolf,"
                        + " Marieke Bos, Danilo Silva, Femke Dekkers");
        place(edition, "horeca");
        stages.intakeAndThemes(edition, 15, DemoThemes.HOTEL);
        answers.fill(stages.open(edition, Purpose.EVALUATION, 0, 6), 4);
    }

    private void planMade(Trainer trainer) {
        Program program = samples.adopt(trainer.organisation(), "klachtencharter", CustomerWord.CLIENT_NL);
        Edition edition = editions.plan(
                trainer,
                program.id(),
                new NewEdition(
                        "Woonzorg Parkzicht",
                        new NewContact("Ellen Schouten", "manager cliëntservice", "e.schouten@parkzicht.example"),
                        null,
                        "Cliënten en hun familie weten na één contact waar ze aan toe zijn.",
                        "Er komen minder telefoontjes met de vraag ‘hoe staat het ermee?’. De servicebalie turft die nu al.",
                        "Servicebalie en planning",
                        "nl",
                        ZONE.getId(),
                        List.of(day(5, NOON, FIVE, "Parkzicht, de Serre"))));
        enrol(
                edition,
                "Astrid Meijer, Burak Yildiz, Conny Verbeek, Daan Hofman, Esther Kok, Gijs Molenaar,"
                        + " Hanna Wiersma, Ingrid Bakker");
        place(edition, "zorg");
        stages.intakeAndThemes(edition, 9, DemoThemes.CARE_HOME);
    }

    private void planned(Trainer trainer) {
        Program program = samples.adopt(trainer.organisation(), "herstel-na-onvrede", CustomerWord.KLANT);
        Edition edition = editions.plan(
                trainer,
                program.id(),
                new NewEdition(
                        "Van Velzen Installatietechniek",
                        new NewContact("Ton van Velzen", "directeur", "ton@vanvelzen.example"),
                        null,
                        "Een opdracht is pas klaar als de klant dat heeft gezegd, en niemand geeft meer uit ongemak werk weg.",
                        "Het aantal opdrachten dat langer dan een maand openstaat, gaat van veertien naar hoogstens vijf.",
                        null,
                        "nl",
                        ZONE.getId(),
                        List.of(day(26, MORNING, HALF_PAST_FOUR, "Kantine, Industrieweg 12"))));
        enrol(
                edition,
                "Wesley Jacobs, Sjoerd Haan, Petra Vos, Ali Karaca, Ruud van Beek, Monique Geerts, Stefan Kramer");
    }

    /** So many days from today, or the Monday after where that is in a weekend (for the past, the Friday before). */
    private NewDay day(int fromToday, LocalTime start, LocalTime end, String location) {
        LocalDate date = LocalDate.ofInstant(clock.instant(), ZONE).plusDays(fromToday);
        int step = fromToday < 0 ? -1 : 1;
        while (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            date = date.plusDays(step);
        }
        return new NewDay(date, start, end, location);
    }

    /** Today, be it a Sunday: a hotel does not close, and its intake was answered by now. */
    private NewDay today(LocalTime start, LocalTime end, String location) {
        return new NewDay(LocalDate.ofInstant(clock.instant(), ZONE), start, end, location);
    }

    private void place(Edition edition, String sector) {
        engagements.place(edition.organisation(), edition.client().id(), sector);
    }

    private void enrol(Edition edition, String names) {
        editions.enrol(
                edition,
                Arrays.stream(names.split(",\\s*"))
                        .map(name -> name.split(" ", 2))
                        .map(parts -> new NewParticipant(parts[0], parts[1], null))
                        .toList());
    }
}
