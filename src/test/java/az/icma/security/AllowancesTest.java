package az.icma.security;

import az.icma.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

/** How often somebody may do something, and what they hear when it was too often. */
class AllowancesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T05:00:00Z"), ZoneOffset.UTC);

    private final CurrentUser currentUser = mock(CurrentUser.class);
    private final MockEnvironment settings = new MockEnvironment();
    private Allowances allowances;

    {
        for (Allowance what : Allowance.values()) {
            settings.setProperty("icma.limit." + what.code(), "5");
        }
        allowances = new Allowances(settings, currentUser, CLOCK);
        when(currentUser.get()).thenReturn(Optional.empty());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({"UPLOADS,uploads", "EXPORTS,exports", "SEARCHES,searches", "DISCLOSURES,disclosures"})
    void whoeverDoesTooMuchHearsForHowLong(Allowance what, String text) {
        signIn();
        for (int i = 0; i < 5; i++) {
            allowances.spend(what);
        }

        assertThatThrownBy(() -> allowances.spend(what)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.textKey()).isEqualTo("security.too-many." + text);
            assertThat(refused.details()).containsExactly(3L);
        });
        assertThatThrownBy(() -> allowances.require(what)).isInstanceOf(Refused.class);
    }

    @Test
    void aColleagueIsNotHeldUpNorIsAnythingElse() {
        signIn();
        for (int i = 0; i < 5; i++) {
            allowances.spend(Allowance.UPLOADS);
        }

        assertThatCode(() -> allowances.spend(Allowance.SEARCHES)).doesNotThrowAnyException();
        signIn();
        assertThatCode(() -> allowances.spend(Allowance.UPLOADS)).doesNotThrowAnyException();
    }

    @Test
    void workInTheBackgroundHasNoLimit() {
        assertThatCode(() -> {
                    for (int i = 0; i < 100; i++) {
                        allowances.spend(Allowance.SEARCHES);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aFloodOfStrangersFromOneNetworkIsToldToWait() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(status("2001:db8:0:1:0:0:0:" + i, "/login")).isEqualTo(200);
        }

        assertThat(status("2001:db8:0:1:0:0:0:99", "/login")).isEqualTo(429);
        assertThat(status("2001:db8:0:2:0:0:0:99", "/login")).isEqualTo(200);
        assertThat(status("192.0.2.1", "/login")).isEqualTo(200);
        assertThat(status("2001:db8:0:1:0:0:0:99", "/VAADIN/build/x.js")).isEqualTo(200);
    }

    @Test
    void whoeverIsSignedInIsNoStranger() throws Exception {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("ayten", null, List.of()));
        for (int i = 0; i < 50; i++) {
            assertThat(status("192.0.2.1", "/cases")).isEqualTo(200);
        }
    }

    private int status(String address, String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new FewStrangers(allowances).doFilter(request, response, new MockFilterChain());
        if (response.getStatus() == 429) {
            assertThat(response.getHeader("Retry-After")).isEqualTo("121");
        }
        return response.getStatus();
    }

    private void signIn() {
        when(currentUser.get())
                .thenReturn(Optional.of(new SignedIn(UUID.randomUUID(), "Sınaq", Set.of(Role.LAWYER), Set.of())));
    }
}
