package az.icma.journeys;

import az.icma.PageInventory;
import az.icma.PageInventory.Page;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page as people meet it: at a desk by day and by night, and on a phone. Nothing on it keeps people out, and none is
 * wider than its window. What is built alike is asked once: the night changes colours only; and in Azerbaijani alone, whose
 * words are the longer ones.
 */
class EveryPageIT {

    private static final Pattern DRAFT = Pattern.compile("processes/drafts/([0-9a-f-]{36})");

    @RegisterExtension
    static final Journey journey = new Journey();

    /** Who looks at which pages. What an address needs beside its path stands behind it. */
    private enum Round {
        STRANGER("", "login", "login/code", "invitation/:parameter"),
        SEVDA(
                "sevda",
                "",
                "account",
                "work",
                "cases",
                "cases/:caseId",
                "cases/:caseId?tab=timeline",
                "campaigns",
                "campaigns?view=list",
                "campaigns?view=districts",
                "campaigns?view=calendar",
                "campaigns/new",
                "absences",
                "emergency-access",
                "requests/new",
                "people",
                "people/new",
                "people/:personId",
                "people/:personId/edit",
                "people/:keptId/merge",
                "people/:keptId/merge/:otherId",
                "organisations",
                "organisations/new",
                "organisations/:organisationId",
                "organisations/:organisationId/edit",
                "organisations/:keptId/merge",
                "organisations/:keptId/merge/:otherId"),
        NIGAR("nigar", "deadline-rules"),
        GUNEL("gunel", "history", "history/cases?of=started", "history/steps", "history/steps/list?clock=ours"),
        XEYAL(
                "xeyal",
                "processes",
                "processes/:process",
                "processes/:process?tab=history",
                "processes/drafts/:draft",
                "processes/drafts/:draft?file=triage-urgency.dmn",
                "processes/drafts/:draft?file=legal-aid-consent.form"),
        FERIDE("feride", "audit"),
        ADMIN("admin", "administration/accounts", "administration/upkeep", "retention");

        private final String login;
        private final List<String> visits;

        Round(String login, String... visits) {
            this.login = login;
            this.visits = List.of(visits);
        }

        private Stream<String> addresses() {
            return visits.stream().map(visit -> visit.replaceFirst("\\?.*", ""));
        }
    }

    @Test
    void noPageIsLeftOut() {
        assertThat(PageInventory.pages().stream().map(Page::address))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Round.values())
                        .flatMap(Round::addresses)
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyPageOfARoundIsOpenToEverybody(Round round) {
        try (Visitor visitor = journey.visitor("az")) {
            if (!round.login.isEmpty()) {
                visitor.signsInAs(round.login);
            }
            for (String visit : new Records(visitor).in(round.visits)) {
                visitor.opens(visit).isSettled().findsThePageAccessible();
                visitor.inTheDark().isSettled().findsThePageReadable().inTheLight();
                visitor.atPhone().findsNothingBeyondTheEdge().atDesk();
            }
        }
    }

    @Test
    void aPersonWhoIsNewIsAddedInADialogForEverybody() {
        try (Visitor ayten = journey.visitor("az")) {
            ayten.signsInAs("ayten").opens("requests/new").clicks("Yeni şəxs");
            ayten.isSettled().findsThePageAccessible();
            ayten.inTheDark().isSettled().findsThePageAccessible();
            ayten.atPhone().findsNothingBeyondTheEdge();
        }
    }

    /** Records of the demonstration for the parameters of addresses, each looked up when a round needs it. */
    private static final class Records {

        private final Visitor visitor;
        private final Map<String, List<String>> known = new HashMap<>();

        Records(Visitor visitor) {
            this.visitor = visitor;
        }

        List<String> in(List<String> visits) {
            return visits.stream().map(this::in).toList();
        }

        private String in(String visit) {
            String list = visit.replaceFirst("/.*", "");
            return PageInventory.filled(visit, parameter -> switch (parameter) {
                case "process" -> "legal-aid-case";
                case "draft" -> id("drafts", 0);
                case "otherId" -> id(list, 1);
                case "parameter" -> "none";
                default -> id(list, 0);
            });
        }

        private String id(String list, int number) {
            if (!known.containsKey(list)) {
                known.put(list, list.equals("drafts") ? draft() : listed(list));
            }
            return known.get(list).get(number);
        }

        /** The first entries of a list. */
        private List<String> listed(String list) {
            visitor.opens(list);
            Locator links = visitor.page().locator("vaadin-grid a[href^='" + list + "/']");
            links.first().waitFor();
            return links.all().stream()
                    .map(link -> link.getAttribute("href").substring(list.length() + 1))
                    .distinct()
                    .toList();
        }

        private List<String> draft() {
            visitor.opens("processes/legal-aid-intake").clicks("Dəyişiklik hazırla");
            visitor.page().waitForURL(DRAFT);
            Matcher address = DRAFT.matcher(visitor.page().url());
            return address.find() ? List.of(address.group(1)) : List.of();
        }
    }
}
