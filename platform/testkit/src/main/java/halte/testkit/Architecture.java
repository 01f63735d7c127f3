package halte.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The rules of the house that the compiler cannot hold.
 *
 * <p>{@code @TestFactory Stream<DynamicTest> rules() { return Architecture.rulesOf("halte.booking"); }}
 */
public final class Architecture {

    private static final Set<String> NOW = Set.of("now", "currentTimeMillis");

    private Architecture() {}

    /** @param root the package of the service; each package below it is a feature */
    public static Stream<DynamicTest> rulesOf(String root) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
        return rules(root).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(classes)));
    }

    private static Map<String, ArchRule> rules(String root) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "features do not depend on each other in a circle",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        rules.put(
                "only a *Resource speaks HTTP",
                noClasses()
                        .that(are("neither a resource nor part of one", type -> !isPartOf(type, "Resource")))
                        .should()
                        .beAnnotatedWith("jakarta.ws.rs.Path"));
        rules.put(
                "only a *Listener hears Kafka",
                classes()
                        .that(are("hearing Kafka", Architecture::hearsKafka))
                        .should()
                        .haveSimpleNameEndingWith("Listener"));
        rules.put("the time comes from the injected clock", noClasses().should(new AskTheSystemForTheTime()));
        rules.put(
                "entities keep their fields to themselves",
                fields().that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .and()
                        .areNotStatic()
                        .should()
                        .bePrivate());
        rules.put(
                "collaborators come through the constructor",
                noFields().should().beAnnotatedWith("jakarta.inject.Inject"));
        rules.put(
                "a repository is used in its own feature only",
                classes()
                        .that()
                        .areAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
                        .should()
                        .bePackagePrivate());
        rules.put(
                "no class is called Impl, Util, Helper or Manager",
                noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager)"));
        return rules;
    }

    private static boolean hearsKafka(JavaClass type) {
        return type.getMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming"));
    }

    private static boolean isPartOf(JavaClass type, String suffix) {
        return type.getSimpleName().endsWith(suffix)
                || type.getEnclosingClass()
                        .filter(outer -> isPartOf(outer, suffix))
                        .isPresent();
    }

    private static DescribedPredicate<JavaClass> are(
            String description, java.util.function.Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    /** {@code Instant.now()} and its sisters without a clock; with a clock as argument they are welcome. */
    private static final class AskTheSystemForTheTime extends ArchCondition<JavaClass> {

        AskTheSystemForTheTime() {
            super("ask the system for the time");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMethodCallsFromSelf().stream()
                    .filter(call -> NOW.contains(call.getName()))
                    .filter(call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                            || call.getTargetOwner().isEquivalentTo(System.class))
                    .filter(call -> call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(parameter -> parameter.isEquivalentTo(java.time.Clock.class)))
                    .map(JavaAccess::getDescription)
                    .forEach(text -> events.add(SimpleConditionEvent.satisfied(type, text)));
        }
    }
}
