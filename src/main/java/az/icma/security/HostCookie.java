package az.icma.security;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where people reach the application by TLS, browsers are told by the name of the session's cookie that nobody else can
 * have set it: no neighbour under the same domain, and nobody on a line without TLS. Without TLS they would refuse it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HostCookie implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final String NAME = "__Host-icma";

    private final boolean tls;

    HostCookie(PublicAddress address) {
        this.tls = address.isTls();
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (tls) {
            Cookie cookie = server.getSession().getCookie();
            cookie.setName(NAME);
            cookie.setSecure(true);
            cookie.setPath("/");
        }
    }
}
