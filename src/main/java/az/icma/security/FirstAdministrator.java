package az.icma.security;

import az.icma.shared.database.DatabaseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** There is no default password: while nobody can administer, every start writes a fresh one-time link to the log. */
@Component
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Invitations invitations;
    private final PublicAddress address;
    private final boolean demonstration;

    FirstAdministrator(
            Invitations invitations,
            PublicAddress address,
            DatabaseAddress database,
            @Value("${icma.demo:}") String demo) {
        this.invitations = invitations;
        this.address = address;
        this.demonstration = StringUtils.hasText(demo) ? Boolean.parseBoolean(demo) : database.isEmbedded();
    }

    @EventListener(ApplicationReadyEvent.class)
    void inviteWhileNobodyCanAdminister() {
        if (demonstration) {
            return;
        }
        invitations.issueForFirstAdministrator().ifPresent(this::announce);
    }

    private void announce(String token) {
        log.warn(
                """

                Nobody can administer yet. Open this link within 24 hours, once, to become the first administrator:

                    {}/invitation/{}

                If people reach the application at another address, put it in place of the first part.
                """,
                address.text(),
                token);
    }
}
