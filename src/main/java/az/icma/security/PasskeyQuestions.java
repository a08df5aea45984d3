package az.icma.security;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;

import java.util.Optional;
import java.util.UUID;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** What was asked of the passkeys of a browser: remembered in its session, and good for one answer. */
@Service
public class PasskeyQuestions {

    private static final String ASKED = PasskeyQuestions.class.getName();

    private final PasskeyCeremony ceremony;
    private final PublicAddress address;

    PasskeyQuestions(PasskeyCeremony ceremony, PublicAddress address) {
        this.ceremony = ceremony;
        this.address = address;
    }

    /** A passkey holds for one address; a browser that came by another can neither make nor show one. */
    public boolean workHere(HttpServletRequest request) {
        return request.getServerName().equalsIgnoreCase(address.host());
    }

    /** @return as JSON, for the browser; what was asked before is forgotten */
    public String ask(HttpServletRequest request) {
        PublicKeyCredentialRequestOptions asked = ceremony.askForOne(null);
        request.getSession().setAttribute(ASKED, asked);
        return ceremony.inBrowsersWords(asked);
    }

    /** @return the account whose passkey answered; empty for any other answer, and for a second one */
    Optional<UUID> answered(HttpServletRequest request, String answer) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ASKED) instanceof PublicKeyCredentialRequestOptions asked)) {
            return Optional.empty();
        }
        session.removeAttribute(ASKED);
        return answer == null ? Optional.empty() : ceremony.recognise(asked, answer);
    }
}
