package az.icma.security;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import java.net.URI;
import java.util.Optional;

/** Where people reach the application, as whoever runs it has said; {@code http://localhost} while nobody has. */
@Component
class PublicAddress {

    private static final String TLS = "https";
    private static final int USUAL_PORT = 80;
    private static final int USUAL_PORT_OF_TLS = 443;

    private final Environment environment;
    private final Optional<URI> configured;

    /** @throws IllegalStateException if what was said is no address of a page, before anything relies on it */
    PublicAddress(Environment environment) {
        this.environment = environment;
        this.configured = Optional.of(
                        environment.getProperty("icma.address", "").strip())
                .filter(StringUtils::hasText)
                .map(PublicAddress::read);
    }

    private static URI read(String text) {
        String address = StringUtils.trimTrailingCharacter(text, '/');
        if (!address.matches("https?://[^/?#@\\s]+(/[^?#\\s]*)?")
                || URI.create(address).getHost() == null) {
            throw new IllegalStateException(
                    "ICMA_ADDRESS must be the whole address, as https://icma.example.org, but is: " + text);
        }
        return URI.create(address);
    }

    private URI address() {
        return configured.orElseGet(() -> URI.create("http://localhost:"
                + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"))));
    }

    /** Without a stroke at its end. */
    String text() {
        return address().toString();
    }

    String host() {
        return address().getHost();
    }

    boolean isTls() {
        return TLS.equals(address().getScheme());
    }

    /** Scheme, host and port, as browsers name it: without the port that goes without saying. */
    String origin() {
        int port = address().getPort();
        boolean usual = port < 0 || port == (isTls() ? USUAL_PORT_OF_TLS : USUAL_PORT);
        return address().getScheme() + "://" + host() + (usual ? "" : ":" + port);
    }
}
