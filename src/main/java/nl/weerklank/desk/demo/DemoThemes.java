package nl.weerklank.desk.demo;

import java.util.List;
import java.util.Map;

/** What the participants of the demo trainings find difficult, and how their trainer grouped it. */
final class DemoThemes {

    static final List<DemoTheme> TOWN_HALL = List.of(
            DemoTheme.treated(
                    "Rustig blijven als iemand boos is",
                    Map.of(
                            "Samira", "Als iemand meteen begint te schreeuwen, ga ik zelf ook harder praten.",
                            "Bas", "Rustig blijven bij mensen die al drie keer zijn doorverbonden. Ik snap ze wel.",
                            "Joyce", "Boze mensen aan de telefoon vlak voor sluitingstijd.",
                            "Kevin", "Schelden. Ik weet nooit wanneer ik mag ophangen."),
                    "Oefenen met ontvangen",
                    "Jouw rode knop",
                    "Spelen met de acteur"),
            DemoTheme.treated(
                    "Nee zeggen en toch contact houden",
                    Map.of(
                            "Johan", "Nee zeggen tegen iemand die er echt niets aan kan doen.",
                            "Dilek", "Ik beloof te vaak iets om er maar vanaf te zijn.",
                            "Wendy", "Regels uitleggen waar ik zelf ook niet achter sta."),
                    "Nee zeggen met een open deur",
                    "Oefenen met nee",
                    "Spelen met de acteur"),
            DemoTheme.treated(
                    "Niet in de verdediging schieten",
                    Map.of(
                            "Fleur", "Ik ga me verdedigen, ook als ik weet dat het niet over mij gaat.",
                            "Tom", "Klachten over een andere afdeling. Moet ik het nou voor ze opnemen of niet?"),
                    "Een klacht is een boodschap",
                    "Het hele gesprek in drietallen"),
            DemoTheme.backToOrganisation(
                    "Niet kunnen zien wat er is beloofd",
                    Map.of(
                            "Anneke", "Ik zie nergens wat een collega heeft toegezegd.",
                            "Mohamed", "Iemand belt voor de derde keer en in het systeem staat niets."),
                    "Het systeem heeft geen plek voor toezeggingen. Dat lost geen training op."),
            DemoTheme.leftOut(
                    "Klachten op papier",
                    Map.of("Ria", "Boze brieven beantwoorden zonder dat het een standaardbrief wordt."),
                    "Vraagt een eigen dagdeel. Met Marjan afgesproken om dit in het voorjaar te doen."));

    static final Map<String, String> SECOND_GROUP = Map.of(
            "Lotte", "Verdriet. Dan weet ik niet wat ik moet zeggen en begin ik maar over het formulier.",
            "Peter-Jan", "Inwoners die willen dat ik het oplos terwijl de vergunning bij een andere afdeling ligt.",
            "Naomi", "Rustig blijven als iemand me persoonlijk aanvalt.");

    static final List<DemoTheme> HOTEL = List.of(
            DemoTheme.treated(
                    "Aandacht houden als het druk is",
                    Map.of(
                            "Sanne", "Bij het inchecken staat er een rij en toch wil ik iedereen even aankijken.",
                            "Nick", "Gasten die een praatje willen terwijl er acht tafels wachten.",
                            "Femke", "Vriendelijk blijven aan het eind van een dubbele dienst."),
                    "Oefenen in drietallen",
                    "Zo blijven we het horen"),
            DemoTheme.treated(
                    "Rustig blijven als iemand boos is",
                    Map.of("Amal", "Gasten die met hun vingers knippen en boos worden als ik ze even laat wachten."),
                    "Je eigen moment"),
            DemoTheme.treated(
                    "Een neerbuigende opmerking",
                    Map.of(
                            "Iris", "‘Haal er maar iemand bij die er verstand van heeft.’ Dan klap ik dicht.",
                            "Luca", "Als iemand mijn Nederlands verbetert waar de rest bij staat."),
                    "Mijn trigger op papier",
                    "Je eigen moment"),
            DemoTheme.treated(
                    "Horen wat een gast niet zegt",
                    Map.of(
                            "Marieke",
                            "Iedereen zegt dat het lekker was, en dan staat er thuis een slechte beoordeling."),
                    "Stemmen van gasten",
                    "Zo blijven we het horen"),
            DemoTheme.backToOrganisation(
                    "Afgerekend worden op sterren",
                    Map.of(
                            "Jeroen", "We worden aangesproken op onze score, ook als de kamer gewoon niet klaar was.",
                            "Danilo", "Te weinig mensen op zondag en dan wel een gesprek over de sterren."),
                    "Karim bespreekt met de directie wat er met de scores gebeurt."));

    static final List<DemoTheme> CARE_HOME = List.of(
            DemoTheme.treated(
                    "Zeggen wat er nu gebeurt",
                    Map.of(
                            "Astrid", "Familie belt elke dag met de vraag hoe het ermee staat. Ik weet het ook niet.",
                            "Daan", "Ik zeg vaak ‘zo snel mogelijk’, omdat ik geen datum durf te noemen."),
                    "Als het systeem tegenwerkt",
                    "Rommelwoorden eruit"),
            DemoTheme.treated(
                    "Rustig blijven als iemand boos is",
                    Map.of(
                            "Hanna",
                            "Een dochter die al boos binnenkomt omdat de aanvraag van haar moeder zo lang duurt."),
                    "De zelftest"),
            DemoTheme.treated(
                    "Naast iemand blijven staan als het systeem vastloopt",
                    Map.of("Burak", "Het formulier loopt vast en dan sta ik te mopperen op ons eigen systeem."),
                    "De zelftest",
                    "Als het systeem tegenwerkt"),
            DemoTheme.backToOrganisation(
                    "Niet kunnen zien wat er is beloofd",
                    Map.of("Gijs", "Ik kan niet zien wat de planning heeft afgesproken en voel me dan machteloos."),
                    "De planning krijgt een notitieveld; Ellen kijkt in het voorjaar of dat genoeg is."),
            DemoTheme.backToOrganisation(
                    "Brieven die niemand begrijpt",
                    Map.of(
                            "Conny", "De brief over de eigen bijdrage. Die moet ik elke keer voorlezen.",
                            "Ingrid", "Cliënten die huilen om een brief die eigenlijk goed nieuws was."),
                    "De afdeling communicatie past de brief aan; Ellen vraagt wanneer."),
            DemoTheme.open(
                    "Verdriet aan de balie",
                    Map.of(
                            "Esther",
                            "Iemand vertelt dat zijn vrouw is overleden en dan moet ik om een nummer vragen.")));

    private DemoThemes() {}
}
