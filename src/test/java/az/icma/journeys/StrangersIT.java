package az.icma.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/** What the server answers to people who have not signed in, and to programs that send what no browser sends. */
class StrangersIT {

    @RegisterExtension
    static final Journey journey = new Journey();

    private static final List<String> STRICT = List.of(
            "content-security-policy: default-src 'self'",
            "frame-ancestors 'none'",
            "x-content-type-options: nosniff",
            "x-frame-options: deny",
            "referrer-policy: no-referrer",
            "permissions-policy: ",
            "cross-origin-opener-policy: same-origin",
            "cross-origin-resource-policy: same-origin");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /",
                "GET /cases",
                "GET /nope",
                "GET /error",
                "GET /favicon.ico",
                "GET /actuator",
                "GET /actuator/health/liveness",
                "GET /actuator/health/readiness",
                "GET /actuator/prometheus",
                "GET /VAADIN/x.js",
                "GET /VAADIN/build/x.js",
                "GET /VAADIN/dynamic/resource/0/x/y",
                "POST /",
                "POST /logout",
                "POST /nope",
                "POST /VAADIN/dynamic/upload/0/x"
            })
    void knockingCostsNoSession(String request) throws IOException {
        assertThat(answerTo(request)).doesNotContain("Set-Cookie: icma=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00",
                "GET /login;a=b",
                "GET //evil.example",
                "GET /<bad>",
                "GET /%zz",
                "GET /../up",
                "GET /VAADIN/x.js",
                "TRACE /",
                "PROPFIND /"
            })
    void aBrokenRequestIsAnsweredStrictlyAndCalmly(String request) throws IOException {
        String answer = answerTo(request);

        assertThat(answer.toLowerCase(Locale.ROOT)).contains(STRICT).doesNotContain("tomcat", "exception", "java.");
        assertThat(answer).startsWith("HTTP/1.1 4").contains("Cache-Control: no-store");
    }

    @Test
    void tooLongAHeaderIsRefusedInTheLanguageOfWhoAsks() throws IOException {
        String tooLong = "X-Long: " + "a".repeat(20_000);

        assertThat(answerTo("GET /login", tooLong))
                .contains("<html lang=\"az\">", "Sor&#287;u q&#601;bul olunmad&#305;");
        assertThat(answerTo("GET /%00", "Accept-Language: en")).contains("The request was refused");
        assertThat(answerTo("GET /%00")).contains("<html lang=\"az\">", "Sor&#287;u q&#601;bul olunmad&#305;");
    }

    @Test
    void whoAskedForAPageReturnsToItAfterSigningIn() {
        try (Visitor sevda = journey.visitor()) {
            sevda.opens("cases?mine=true");
            sevda.signsInHereAs("sevda");

            assertThat(sevda.page().url()).endsWith("/cases?mine=true");
            assertThat(sevda.page().context().cookies()).extracting("name").doesNotContain("icma-return");
        }
    }

    /** One request as it stands, without the corrections of a client library. */
    private static String answerTo(String request, String... headers) throws IOException {
        URI server = URI.create(journey.application().url());
        try (Socket line = new Socket(server.getHost(), server.getPort())) {
            String all = request + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nContent-Length: 0\r\n"
                    + "Connection: close\r\n" + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n")
                    + "\r\n";
            line.getOutputStream().write(all.getBytes(StandardCharsets.ISO_8859_1));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
