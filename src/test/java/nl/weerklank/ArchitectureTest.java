package nl.weerklank;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules by which the program is laid out. */
@AnalyzeClasses(packages = "nl.weerklank", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] WEB_LIBRARIES = {
        "jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.ws.rs..", "jakarta.servlet.."
    };

    @ArchTest
    static final ArchRule features_use_what_the_diagram_allows = classes()
            .should(adhereToPlantUmlDiagram(
                    ArchitectureTest.class.getResource("/architecture.puml"),
                    consideringOnlyDependenciesInAnyPackage("nl.weerklank..")));

    @ArchTest
    static final ArchRule no_cycles_between_features =
            slices().matching("nl.weerklank.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule cores_know_no_web = noClasses()
            .that(not(resideInAPackage("..web..")).and(not(resideInAPackage("nl.weerklank.platform.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(WEB_LIBRARIES);

    @ArchTest
    static final ArchRule nobody_uses_the_web_of_another_feature =
            classes().that().resideOutsideOfPackage("nl.weerklank.platform..").should(useOnlyTheirOwnWeb());

    @ArchTest
    static final ArchRule transactions_only_in_cores = noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule no_transactional_methods_in_web = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..web..")
            .should()
            .notBeAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule entities_have_no_setters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule answers_do_not_know_who_gave_them = noClasses()
            .that()
            .haveFullyQualifiedName("nl.weerklank.evaluation.Response")
            .or()
            .haveFullyQualifiedName("nl.weerklank.evaluation.Answer")
            .should()
            .dependOnClassesThat(named(
                    "nl.weerklank.evaluation.Invitation",
                    "nl.weerklank.program.Enrolment",
                    "nl.weerklank.program.Participant"));

    @ArchTest
    static final ArchRule reports_are_made_of_outcomes = noClasses()
            .that()
            .resideInAPackage("nl.weerklank.report..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("nl.weerklank.evaluation..", "nl.weerklank.intake.."));

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .that()
            .resideOutsideOfPackage("nl.weerklank.platform..")
            .should()
            .callMethodWhere(asksTheTimeItself())
            .orShould()
            .callConstructorWhere(describe("make a Date of now", ArchitectureTest::isDateOfNow));

    @ArchTest
    static final ArchRule no_drawers = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..shared..", "..impl..", "..service..", "..dto..")
            .orShould()
            .haveNameMatching(".*(Impl|Manager|Dto|DTO|Util|Utils|Helper)");

    private static DescribedPredicate<JavaClass> named(String... names) {
        var wanted = Set.of(names);
        return describe("are " + wanted, type -> wanted.contains(type.getName()));
    }

    /** The server refuses to start with two of them. */
    @ArchTest
    static void pages_know_each_bean_by_a_name_of_its_own(JavaClasses all) {
        Map<String, List<String>> byName = all.stream()
                .filter(type -> type.isAnnotatedWith(Named.class))
                .collect(Collectors.groupingBy(
                        ArchitectureTest::beanName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byName)
                .isNotEmpty()
                .allSatisfy((name, beans) -> assertThat(beans).as(name).hasSize(1));
    }

    private static String beanName(JavaClass type) {
        String given = type.getAnnotationOfType(Named.class).value();
        String simple = type.getSimpleName();
        return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
    }

    private static DescribedPredicate<JavaMethodCall> asksTheTimeItself() {
        return describe(
                "ask the time without a Clock",
                call -> call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isAssignableTo(Clock.class))
                        || call.getTargetOwner().isEquivalentTo(System.class)
                                && call.getTarget().getName().equals("currentTimeMillis"));
    }

    private static boolean isDateOfNow(JavaConstructorCall call) {
        return call.getTargetOwner().isEquivalentTo(Date.class)
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static ArchCondition<JavaClass> useOnlyTheirOwnWeb() {
        return new ArchCondition<>("use only the web package of their own feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isWebOfAnother(type, dependency.getTargetClass()))
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        };
    }

    private static boolean isWebOfAnother(JavaClass type, JavaClass target) {
        var feature = feature(target);
        // what all pages share is the platform's
        return target.getPackageName().matches("nl\\.weerklank\\.\\w+\\.web.*")
                && !feature.equals("platform")
                && !feature.equals(feature(type));
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().replaceFirst("^nl\\.weerklank\\.(\\w+).*", "$1");
    }
}
