package org.yichuang.house;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands as architecture 2 draws it: floors look down, through doors; time is given, never asked. */
class HouseTest {
    static final List<List<String>> FLOORS = List.of(
            List.of("kernel"), List.of("place"), List.of("audit"), List.of("identity"), List.of("document"), List.of("notification"),
            List.of("rulebook"), List.of("gate"), List.of("notice"), List.of("organisation"), List.of("activity", "conduct"),
            List.of("fund", "standing"), List.of("life"), List.of("call", "purchase", "hub", "honour"), List.of("application"), List.of("review"), List.of("decision"),
            List.of("award"), List.of("expense"), List.of("evaluation"), List.of("disbursement"), List.of("closing"),
            List.of("portal", "insight"), List.of("launch"));
    /** The rule book of a call is what most stages above read; its many small records would drown the door if they all stood at the top. */
    private static final Set<String> DOOR_ROOMS = Set.of("org.yichuang.call.rules");
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.yichuang");

    static Stream<Arguments> lowerAndUpper() {
        var pairs = new ArrayList<Arguments>();
        for (int lower = 0; lower < FLOORS.size(); lower++) {
            for (int upper = lower + 1; upper < FLOORS.size(); upper++) {
                for (var low : FLOORS.get(lower)) for (var up : FLOORS.get(upper)) pairs.add(Arguments.of(low, up));
            }
            var floor = FLOORS.get(lower);
            for (var one : floor) for (var other : floor) if (!one.equals(other)) pairs.add(Arguments.of(one, other));
        }
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0} never looks at {1}")
    @MethodSource("lowerAndUpper")
    void a_floor_never_looks_up_or_at_its_neighbour(String lower, String upper) {
        noClasses().that().resideInAPackage("org.yichuang." + lower + "..")
                .should().dependOnClassesThat().resideInAPackage("org.yichuang." + upper + "..").allowEmptyShould(true).check(CODE);
    }

    @Test
    void there_is_no_circle() {
        slices().matching("org.yichuang.(*)..").should().beFreeOfCycles().check(CODE);
    }

    @Test
    void every_package_has_its_floor() {
        var known = FLOORS.stream().flatMap(List::stream).collect(java.util.stream.Collectors.toSet());
        CODE.stream().map(HouseTest::stage).forEach(stage -> {
            if (!known.contains(stage)) throw new AssertionError(stage + " has no floor in architecture 2");
        });
    }

    /** The demo's people do what people do in the browser, so the demo calls the same use cases as the resources; never the tables. */
    private static boolean isDemo(JavaClass one) {
        return one.getPackageName().equals("org.yichuang.launch.demo");
    }

    /** Above the kernel a stage shows itself only at its door: the classes in its top package. */
    @Test
    void outsiders_touch_doors_only() {
        noClasses().should(new ArchCondition<JavaClass>("reach behind another stage's door") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getDirectDependenciesFromSelf().forEach(dependency -> {
                    var other = dependency.getTargetClass();
                    if (!other.getPackageName().startsWith("org.yichuang.") || stage(other).equals("kernel") || stage(one).equals(stage(other))) return;
                    boolean door = other.getPackageName().equals("org.yichuang." + stage(other)) || DOOR_ROOMS.contains(other.getPackageName())
                            || isDemo(one) && other.getPackageName().matches(".*\\.(service|wire)");
                    events.add(new SimpleConditionEvent(one, !door, dependency.getDescription()));
                });
            }
        }).check(CODE);
    }

    @Test
    void rules_know_no_http_and_entities_stay_at_home() {
        noClasses().that().resideInAPackage("..domain..").should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs..").check(CODE);
        noClasses().that().resideInAPackage("..domain..").should().dependOnClassesThat().resideInAnyPackage("..service..", "..rest..")
                .allowEmptyShould(true).check(CODE);
        noClasses().that().resideInAPackage("..service..").should().dependOnClassesThat().resideInAPackage("..rest..").allowEmptyShould(true).check(CODE);
        noMethods().that().areDeclaredInClassesThat().haveSimpleNameEndingWith("Resource")
                .should().haveRawReturnType(annotatedWith(Entity.class)).allowEmptyShould(true).check(CODE);
        noFields().that().areDeclaredInClassesThat().resideInAPackage("..rest..").should().haveRawType(annotatedWith(Entity.class)).check(CODE);
    }

    @Test
    void nobody_asks_the_machine_for_the_time() {
        Set<String> asking = Set.of(Instant.class.getName(), LocalDate.class.getName(), LocalDateTime.class.getName(),
                ZonedDateTime.class.getName(), OffsetDateTime.class.getName(), Clock.class.getName(), System.class.getName());
        noClasses().that().resideOutsideOfPackage("org.yichuang.kernel.time..").should().callMethodWhere(
                new DescribedPredicate<JavaAccess<?>>("the time is asked") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        return asking.contains(access.getTargetOwner().getName())
                                && Set.of("now", "systemUTC", "systemDefaultZone", "currentTimeMillis").contains(access.getTarget().getName());
                    }
                }.forSubtype()).check(CODE);
    }

    /** A result read as a stream keeps its statement open until the transaction ends, and the next asking has it prepared anew. */
    @Test
    void rows_are_read_as_lists() {
        noClasses().should().callMethodWhere(new DescribedPredicate<JavaAccess<?>>("rows are read as a stream") {
            @Override
            public boolean test(JavaAccess<?> access) {
                return access.getTarget().getName().equals("getResultStream");
            }
        }.forSubtype()).check(CODE);
    }

    private static String stage(JavaClass one) {
        return one.getPackageName().split("\\.")[2];
    }
}
