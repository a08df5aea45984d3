package az.icma.appeals;

import az.icma.casefile.ActedOn;
import org.springframework.stereotype.Component;

import java.util.Set;

/** Answers that have become a letter, its numbers and its clock. */
@Component
class ActedOnInAppeals implements ActedOn {

    @Override
    public Set<String> fields() {
        return Set.of(
                "appealAuthority",
                "appealChannel",
                "appealContains",
                "appealKind",
                "appealOtherAuthorities",
                "appealSubject",
                "extensionReasoned",
                "extensionUntil",
                "forwardedNumber",
                "forwardedOn",
                "forwardedTo",
                "informationReplyUntil",
                "informationUrgency",
                "nextRemedy",
                "nextRemedyAuthority",
                "registeredOn",
                "registrationNumber",
                "replyDate",
                "replyNumber",
                "replyQuality",
                "sentOn");
    }
}
