package az.icma.casefile;

import java.util.Optional;
import java.util.Set;

/**
 * What the rule of access asks of a matter and of the reader's part in it.
 *
 * @param walled whether a conflict of interest keeps the reader away
 * @param standsIn whether the reader stands in today for somebody on its team
 * @param grants kinds of access that the reader was given for a time, and that have not run out
 */
record CaseFacts(
        Confidentiality confidentiality,
        Optional<String> district,
        boolean walled,
        boolean onTeam,
        boolean standsIn,
        Set<CaseGrant.Kind> grants) {}
