package az.icma.security;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class HostCookieTest {

    @Test
    void behindTlsTheCookieCanBeSetByThisHostOnly() {
        Cookie cookie = cookieAt("https://icma.example.org");

        assertThat(cookie.getName()).isEqualTo("__Host-icma");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @Test
    void withoutTlsNoBrowserWouldKeepSuchACookie() {
        assertThat(cookieAt("http://localhost:8080").getName()).isEqualTo("icma");
        assertThat(cookieAt("").getSecure()).isNull();
    }

    private static Cookie cookieAt(String address) {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
        server.getSession().getCookie().setName("icma");
        new HostCookie(new PublicAddress(new MockEnvironment().withProperty("icma.address", address)))
                .customize(server);
        return server.getSession().getCookie();
    }
}
