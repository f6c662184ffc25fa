package com.rotki.portal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.rotki.portal.platform.AccountEvent;
import com.rotki.portal.platform.Secret;
import com.rotki.portal.platform.ui.Verbatim;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

/** Holds the shape of the house. Each rule says what it protects. */
@AnalyzeClasses(packagesOf = PortalApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void theModulesAreTheExpectedOnesAndRespectTheirBorders() {
        ApplicationModules modules = ApplicationModules.of(PortalApplication.class);

        assertThat(modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "account",
                        "activity",
                        "admin",
                        "appapi",
                        "backup",
                        "billing",
                        "blobstore",
                        "credentials",
                        "devices",
                        "edge",
                        "guidance",
                        "identity",
                        "mail",
                        "platform",
                        "requestlog",
                        "session",
                        "shell",
                        "signin",
                        "staff",
                        "subscription",
                        "support",
                        "throttle");
        modules.verify();
    }

    @ArchTest
    static final ArchRule ENTITIES_AND_REPOSITORIES_STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("records cross the border of a module, entities never do");

    @ArchTest
    static final ArchRule VIEWS_ARE_REACHED_BY_THEIR_ROUTE_ONLY = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notBePublic()
            .andShould()
            .resideInAPackage("..ui..")
            .andShould()
            .haveSimpleNameEndingWith("View")
            .because("nobody outside constructs a page");

    @ArchTest
    static final ArchRule EVERY_VIEW_SAYS_WHO_MAY_OPEN_IT = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(haveExactlyOneAccessAnnotation())
            .because("the first gate is closed unless it says otherwise");

    @ArchTest
    static final ArchRule VAADIN_STAYS_IN_THE_PAGES = noClasses()
            .that(resideOutsideOfPackages("..ui..", "com.rotki.portal.shell..", "com.rotki.portal"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("rules must be testable and usable without a page");

    @ArchTest
    static final ArchRule THE_SHELL_KNOWS_NO_FEATURE = classes()
            .that()
            .resideInAPackage("com.rotki.portal.shell..")
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("com.rotki.portal..")
                    .or(resideInAnyPackage(
                            "com.rotki.portal.shell..", "com.rotki.portal.platform..", "com.rotki.portal.throttle..")))
            .because("the frame collects beans of interfaces, so that a feature comes and goes without it");

    @ArchTest
    static final ArchRule NOBODY_KNOWS_THE_SIGN_IN_OR_THE_SHELL = noClasses()
            .that(resideOutsideOfPackages("com.rotki.portal.shell..", "com.rotki.portal.signin.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.rotki.portal.shell..", "com.rotki.portal.signin..")
            .because("what leads into the portal stands above all that is in it");

    @ArchTest
    static final ArchRule PERSISTENCE_STAYS_OUT_OF_THE_PAGES = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.jdbc..", "org.springframework.data..")
            .because("a page calls one service method and shows the result");

    @ArchTest
    static final ArchRule TRANSACTIONS_STAY_OUT_OF_THE_PAGES = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Transactional.class)
            .because("the public service method is the transaction");

    @ArchTest
    static final ArchRule EVERY_SERVICE_HAS_THE_SECOND_GATE = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .beAnnotatedWith(PreAuthorize.class)
            .because("a service is refused by default; hiding a button is no protection");

    @ArchTest
    static final ArchRule WHAT_WRITES_NAMES_A_WRITE_PERMISSION = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should(nameAWritePermissionIfTheyWrite())
            .because("read permissions alone must never change anything (support looks read-only)");

    @ArchTest
    static final ArchRule NO_SCRIPTS_FROM_THE_SERVER = noClasses()
            .should(callMethod(Page.class, "executeJs", String.class, Object[].class)
                    .or(callMethod(Element.class, "executeJs", String.class, Object[].class)))
            .because("client code lives in frontend/ where it is typed, bundled and covered by the security policy");

    @ArchTest
    static final ArchRule NO_INLINE_STYLES = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.dom.Style")
            .because("looks belong into the style sheets");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = classes()
            .should(not(callMethod(Instant.class, "now"))
                    .and(not(callMethod(LocalDate.class, "now")))
                    .and(not(callMethod(LocalDateTime.class, "now")))
                    .and(not(callMethod(OffsetDateTime.class, "now")))
                    .and(not(callMethod(ZonedDateTime.class, "now")))
                    .and(not(callMethod(System.class, "currentTimeMillis"))))
            .because("what cannot be set cannot be tested");

    @ArchTest
    static final ArchRule ONLY_THE_SIGNED_API_ANSWERS_OVER_REST = noClasses()
            .that(resideOutsideOfPackages("com.rotki.portal.appapi.."))
            .should()
            .beAnnotatedWith(RestController.class)
            .because("there is one HTTP interface, with one security chain");

    @ArchTest
    static final ArchRule CODES_ARE_NOT_TRANSLATED = noClasses()
            .that()
            .doNotBelongToAnyOf(Verbatim.class)
            .should()
            .callConstructor(Code.class, String.class)
            .because("a browser that translates the page must leave keys and codes alone");

    @ArchTest
    static final ArchRule NO_CLASS_NAME_ON_RECORD = noClasses()
            .that()
            .resideInAnyPackage("..activity..", "..mail..", "..support..")
            .and()
            .doNotHaveSimpleName("MailNotTakenException")
            .should()
            .callMethod(Class.class, "getSimpleName")
            .because("classes are renamed and moved; what is on record is spelled by EventKind and NameOnRecord");

    @ArchTest
    static final ArchRule NO_SECRET_IN_AN_EVENT = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(AccountEvent.class)
            .should()
            .haveRawType(Secret.class)
            .because("events reach logs, mails and other people's code");

    @ArchTest
    static final ArchRule NO_REVEALED_SECRET_IN_A_LOGGING_CLASS = noClasses()
            .that(describe("can log", ArchitectureTest::logs))
            .should()
            .callMethod(Secret.class, "reveal")
            .because("what opens a secret must not be able to log it");

    /** The annotations are those of both versions. */
    @ArchTest
    static final ArchRule ONE_JACKSON_READS_AND_WRITES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson.core..",
                    "com.fasterxml.jackson.databind..",
                    "com.fasterxml.jackson.dataformat..",
                    "com.fasterxml.jackson.datatype..")
            .because("Jackson 2 is not there when the portal runs (decision 0033)");

    private static boolean logs(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency -> dependency.getTargetClass().isAssignableTo(Logger.class));
    }

    private static ArchCondition<JavaClass> haveExactlyOneAccessAnnotation() {
        return new ArchCondition<>("have exactly one access annotation") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                long found = Stream.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class)
                        .filter(view::isAnnotatedWith)
                        .count();
                events.add(new SimpleConditionEvent(view, found == 1, view.getName() + " has " + found));
            }
        };
    }

    private static ArchCondition<JavaMethod> nameAWritePermissionIfTheyWrite() {
        return new ArchCondition<>("name a write permission if they write") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean writes = method.tryGetAnnotationOfType(Transactional.class)
                        .map(transaction -> !transaction.readOnly())
                        .orElse(method.getOwner()
                                .tryGetAnnotationOfType(Transactional.class)
                                .map(transaction -> !transaction.readOnly())
                                .orElse(true));
                boolean allowed = method.tryGetAnnotationOfType(PreAuthorize.class)
                        .map(rule -> rule.value().contains(":write"))
                        .orElse(false);
                events.add(new SimpleConditionEvent(
                        method, !writes || allowed, method.getFullName() + " writes without a write permission"));
            }
        };
    }
}
