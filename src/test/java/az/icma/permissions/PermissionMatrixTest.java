package az.icma.permissions;

import az.icma.IcmaApplication;
import az.icma.IcmaTest;
import az.icma.Pages;
import az.icma.inbox.InvalidAnswers;
import az.icma.process.TaskGone;
import az.icma.sealing.Subject;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Command;
import az.icma.shared.Refused;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may do what: every action as every role, and every way to a case besides by how the reader stands to it. All of it
 * is found in the running application and really tried; {@code permission-matrix.txt} says what shall come of it. Pages
 * have a table of their own in {@code PagesByRoleTest}.
 */
@IcmaTest
class PermissionMatrixTest {

    private static final Supplier<JavaClasses> CODE = SingletonSupplier.of(() -> new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("az.icma"));

    /** Modules whose records are of no case; people have rules of their own. */
    private static final Set<String> OF_NO_CASE =
            Set.of("registry.", "modelling.", "security.", "evaluation.", "audit.", "shell.", "deadlines.", "sealing.");

    /**
     * What somebody keeps for themselves, whatever it is about; what a second person decides; who is away; and
     * what stands behind a deed that is tried.
     */
    private static final Set<String> THEIR_OWN = Set.of(
            "appeals.AuthorityScorecard.letters",
            "appeals.AuthorityScorecard.of",
            "casefile.CaseDesk.readWhatWasTold",
            "casefile.CaseErasure.erase",
            "casefile.EmergencyAccess.agree",
            "casefile.EmergencyAccess.refuse",
            "casefile.StandIns.arrange",
            "casefile.StandIns.candidates",
            "casefile.StandIns.end",
            "inbox.TaskDesk.draftOfEnded",
            "inbox.TaskDesk.saveDraft");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void leave() {
        Pages.close();
    }

    @Test
    void everyActionIsForTheRolesOfTheTable() throws IOException {
        Actions actions = new Actions(application);
        SortedMap<String, Method> asking = actions.asking();
        PermissionSheet measured = new PermissionSheet();
        for (Role role : Role.values()) {
            TestSignIn.as(UUID.randomUUID(), role);
            asking.forEach((name, method) -> measured.put(
                    kind(name) + " " + name, PermissionSheet.head(role), actions.letsThrough(method) ? "o" : "·"));
        }
        TestSignIn.nobody();
        asking.forEach((name, method) -> measured.put(
                kind(name) + " " + name, PermissionSheet.STRANGER, actions.letsThrough(method) ? "o" : "·"));
        agrees("actions-by-role.txt", measured);
    }

    @Test
    void everyWayToACaseEndsWhereTheRuleEndsIt() throws IOException {
        Map<Role, SignedIn> people = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            people.put(
                    role, new SignedIn(UUID.randomUUID(), "Sınaq Şəxsi", Set.of(role), Set.of(SampleCases.DISTRICT)));
        }
        SampleCases samples = new SampleCases(application);
        Map<Relation, CaseSample> cases = new EnumMap<>(Relation.class);
        for (Relation relation : Relation.values()) {
            cases.put(relation, samples.make(relation, people.values()));
        }
        Map<String, CaseDeeds.Deed> deeds = new CaseDeeds(application).all();
        PermissionSheet measured = new PermissionSheet();
        people.forEach((role, person) -> {
            Pages.openAs(person, AzerbaijaniText.AZ, application);
            deeds.forEach((name, deed) -> {
                String absent = attempt(deed, cases.get(Relation.OWN).absent(), person);
                cases.forEach((relation, about) -> measured.put(
                        "case " + name + " " + relation.name().toLowerCase(Locale.ROOT),
                        PermissionSheet.head(role),
                        cell(attempt(deed, about, person), absent)));
            });
            Pages.close();
        });
        agrees("cases-by-relation.txt", measured);
    }

    @Test
    void everyActionThatTakesACaseIsTriedByRelation() {
        Set<String> tried = new CaseDeeds(application).all().keySet();
        List<String> untried = new Actions(application)
                .asking().entrySet().stream()
                        .filter(action -> OF_NO_CASE.stream().noneMatch(action.getKey()::startsWith))
                        .filter(action -> takesAnId(action.getValue()))
                        .map(Map.Entry::getKey)
                        .filter(name -> !tried.contains(name) && !THEIR_OWN.contains(name))
                        .toList();
        assertThat(untried)
                .as("takes the id of something, so it may be of a case that the reader must not see:"
                        + " say in CaseDeeds how it is called, or in THEIR_OWN why it concerns no case")
                .isEmpty();
    }

    @Test
    void whatAsksForNoRoleIsKnownOneByOne() throws IOException {
        SortedSet<String> found = new TreeSet<>();
        new Actions(application).askingNothing().forEach(name -> found.add("service " + name));
        filters().forEach(name -> found.add("filter " + name));
        addresses().forEach(name -> found.add("address " + name));
        downloads(CODE.get()).forEach(name -> found.add("download " + name));
        commands(CODE.get()).forEach(name -> found.add("command " + name));
        SortedSet<String> known = read("open-doors.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));

        Files.writeString(Path.of("target", "open-doors.txt"), String.join("\n", found) + "\n");
        assertThat(found)
                .as("services without @PreAuthorize, filters, addresses, downloads and commands."
                        + " New ones: let them ask for a role, or write them into open-doors.txt below their reason;"
                        + " what is gone leaves it. Found: target/open-doors.txt")
                .isEqualTo(known);
        keepCommands(found);
    }

    @Test
    void noPageReachesACommand() {

        assertThat(application.getBeansOfType(Command.class)).isEmpty();
        assertThat(CODE.get().stream()
                        .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                        .flatMap(type -> type.getDirectDependenciesToSelf().stream())
                        .map(dependency -> dependency.getOriginClass().getFullName())
                        .filter(origin -> !origin.startsWith("az.icma.backup.")
                                && !origin.startsWith("az.icma.audit.VerifyAuditCommand")
                                && !origin.startsWith("az.icma.process.CheckCommand")))
                .containsOnly(IcmaApplication.class.getName());
    }

    private static void agrees(String file, PermissionSheet measured) throws IOException {
        Files.writeString(Path.of("target", file), measured.drawn());
        measured.keep();
        PermissionSheet known = PermissionSheet.read(read(file));
        assertThat(measured.rows().stream()
                        .filter(row -> !known.rows().contains(row))
                        .map(measured::line))
                .as("%s has no row for these. Decide who may, and add them; this is what happens now".formatted(file))
                .isEmpty();
        assertThat(known.rows().stream().filter(row -> !measured.rows().contains(row)))
                .as("%s has rows of what is gone: take them out".formatted(file))
                .isEmpty();
        assertThat(measured.drawn())
                .as("%s: a right became wider or narrower".formatted(file))
                .isEqualTo(known.drawn());
    }

    /** Undone in any case: the next one finds the case as it was. */
    private String attempt(CaseDeeds.Deed deed, CaseSample about, SignedIn reader) {
        return new TransactionTemplate(transactions).execute(running -> {
            running.setRollbackOnly();
            try {
                return isNothing(deed.on(about, reader)) ? "nothing" : "done";
            } catch (InvalidAnswers judged) {
                return "done";
            } catch (TaskGone gone) {
                return "gone " + gone.completedBy() + gone.completedAt();
            } catch (Refused refused) {
                return refused.textKey();
            } catch (DataAccessException wall) {
                return "no row of the database";
            } catch (AccessDeniedException role) {
                return "role";
            } catch (Exception broken) {
                throw new IllegalStateException(reader + " in " + about, broken);
            }
        });
    }

    private static boolean isNothing(Object answer) {
        return answer == null
                || Boolean.FALSE.equals(answer)
                || answer instanceof Optional<?> maybe && maybe.isEmpty()
                || answer instanceof Collection<?> some && some.isEmpty();
    }

    private static String cell(String happened, String absent) {
        if (happened.equals("role")) {
            return "·";
        }
        if (happened.equals(absent)) {
            return "-";
        }
        return happened.equals("done") ? "o" : "x";
    }

    private static String kind(String action) {
        return action.matches(".*Exports\\.\\w+") ? "export" : "action";
    }

    private static boolean takesAnId(Method action) {
        return Stream.of(action.getParameters())
                .anyMatch(parameter ->
                        parameter.getType() == UUID.class || parameter.getType() == Subject.class || isId(parameter));
    }

    private static boolean isId(Parameter parameter) {
        return parameter.getType() == String.class && parameter.getName().endsWith("Id");
    }

    private Stream<String> filters() {
        return application.getBean(FilterChainProxy.class).getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .map(Object::getClass)
                .filter(type -> type.getName().startsWith("az.icma."))
                .map(Actions::name);
    }

    private Stream<String> addresses() {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(info -> info.getPatternValues().stream());
    }

    private static Stream<String> downloads(JavaClasses code) {
        return code.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(DownloadHandler.class))
                .map(JavaMethodCall::getOrigin)
                .map(origin -> origin.getOwner().getFullName().replaceFirst("^az\\.icma\\.", "") + "."
                        + origin.getName().replaceFirst("^lambda\\$(\\w+)\\$\\d+$", "$1"));
    }

    private static Stream<String> commands(JavaClasses code) {
        return code.stream()
                .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                .map(type -> type.getFullName().replaceFirst("^az\\.icma\\.", ""));
    }

    /** Commands ask for the server itself: no role has them. */
    private static void keepCommands(SortedSet<String> found) {
        List<String> lines = new ArrayList<>();
        found.stream()
                .filter(door -> door.startsWith("command "))
                .forEach(door -> PermissionSheet.COLUMNS.forEach(role ->
                        lines.add(String.join(",", "command", door.substring(8), "", role, "not for this role"))));
        PermissionSheet.keep(lines);
    }

    private static String read(String resource) throws IOException {
        try (var text = PermissionMatrixTest.class.getResourceAsStream(resource)) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
