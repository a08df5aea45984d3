package az.icma.security;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import java.net.URI;

/** Where people reach the application, as whoever runs it has said; {@code http://localhost} while nobody has. */
@Component
class PublicAddress {

    private final Environment environment;

    PublicAddress(Environment environment) {
        this.environment = environment;
    }

    /** Without a stroke at its end. */
    String text() {
        String configured = environment.getProperty("icma.address", "");
        if (StringUtils.hasText(configured)) {
            return StringUtils.trimTrailingCharacter(configured.strip(), '/');
        }
        return "http://localhost:"
                + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
    }

    String host() {
        return URI.create(text()).getHost();
    }

    /** Scheme, host and port, as browsers name it: without the port that goes without saying. */
    String origin() {
        URI address = URI.create(text());
        boolean usual = address.getPort() < 0 || address.getPort() == ("https".equals(address.getScheme()) ? 443 : 80);
        return address.getScheme() + "://" + address.getHost() + (usual ? "" : ":" + address.getPort());
    }
}
