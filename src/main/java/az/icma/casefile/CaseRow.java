package az.icma.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One line of a list of matters. */
public record CaseRow(
        UUID id,
        Optional<String> number,
        String kind,
        Optional<String> theme,
        Optional<String> district,
        Optional<String> place,
        CaseFile.Status status,
        Optional<String> stage,
        Urgency urgency,
        LocalDate openedOn,
        Optional<LocalDate> lawDue,
        List<UUID> team) {}
