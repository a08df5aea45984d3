package az.icma.campaigns;

import az.icma.casefile.CaseFile;
import org.springframework.lang.Nullable;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The cases that suggested a campaign, as one reader may know of them.
 *
 * @param authority with which all of them are
 * @param topic code of the kind of problem
 * @param cases how many still count; 0 where they have become too few to be shown
 * @param districts how many come from where, by code, without small groups
 * @param first month in which the earliest was opened; null where they are too few
 * @param last month in which the latest was opened; null where they are too few
 * @param open those that the reader may open
 */
public record SuggestedByCases(
        UUID authority,
        String topic,
        int cases,
        Map<String, Integer> districts,
        @Nullable YearMonth first,
        @Nullable YearMonth last,
        List<CaseFile> open) {}
