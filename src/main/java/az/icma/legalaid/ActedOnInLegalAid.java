package az.icma.legalaid;

import az.icma.casefile.ActedOn;
import org.springframework.stereotype.Component;

import java.util.Set;

/** Answers of legal aid that have become periods, the rule of contact, the profile, the topic or the end of a case. */
@Component
class ActedOnInLegalAid implements ActedOn {

    @Override
    public Set<String> fields() {
        return Set.of(
                "consent",
                "consentForm",
                "contactChannels",
                "contactFrom",
                "contactUntil",
                "filedOn",
                "filedPeriod",
                "lastDay",
                "legalAidWords",
                "missedFiledOn",
                "missedNext",
                "newLawyer",
                "outcome",
                "safeContact",
                "safeContactNote",
                "servedKind",
                "servedOn",
                "strategyPeriod",
                "strategyServedOn",
                "topic",
                "urgencySign",
                "vulnerability",
                "walledColleague");
    }
}
