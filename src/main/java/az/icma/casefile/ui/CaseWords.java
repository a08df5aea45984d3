package az.icma.casefile.ui;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseKinds;
import az.icma.casefile.CaseRow;
import az.icma.casefile.CaseTitles;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.Urgency;
import az.icma.security.StaffDirectory;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.ui.StatusBadge;
import az.icma.shared.ui.StatusBadge.Tone;
import com.vaadin.flow.component.UI;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.util.function.Predicate.not;

/** How a matter's codes are said to the reader of the current page. */
class CaseWords {

    private final CaseKinds kinds;
    private final CaseTitles.Words registry;
    private final StaffDirectory staff;
    private final UI ui = UI.getCurrent();

    CaseWords(CaseKinds kinds, CaseTitles titles, StaffDirectory staff) {
        this.kinds = kinds;
        this.registry = titles.in(ui.getLocale());
        this.staff = staff;
    }

    Locale locale() {
        return ui.getLocale();
    }

    CaseTitles.Words registry() {
        return registry;
    }

    String text(String key, Object... parameters) {
        return ui.getTranslation(key, parameters);
    }

    /** The words of a key, or the code where nobody wrote them. */
    String textOr(String key, String code) {
        String text = ui.getTranslation(key);
        return text.contains(key) ? code : text;
    }

    String kind(String code) {
        return textOr(kinds.nameKey(code), code);
    }

    String titleOf(CaseFile file) {
        return titleOr(
                file.kind(),
                file.theme().orElse(null),
                file.district().orElse(null),
                file.place().orElse(null));
    }

    String titleOf(CaseRow row) {
        return titleOr(
                row.kind(),
                row.theme().orElse(null),
                row.district().orElse(null),
                row.place().orElse(null));
    }

    private String titleOr(String kind, String theme, String district, String place) {
        String title = registry.title(theme, district, place);
        return title.isBlank() ? kind(kind) : title;
    }

    String placeOf(CaseFile file) {
        String district = file.district().orElse(null);
        return Stream.of(
                        file.place().filter(place -> !registry.names(place, district)),
                        file.district().map(registry::district))
                .flatMap(Optional::stream)
                .filter(not(String::isBlank))
                .collect(Collectors.joining(", "));
    }

    String stage(String kind, String code) {
        return kinds.stageKey(kind, code).map(key -> textOr(key, code)).orElse(code);
    }

    String outcome(CaseFile file) {
        return file.outcome()
                .map(code -> textOr(kinds.outcomeKey(file.kind(), code), code))
                .orElse("");
    }

    String status(CaseFile.Status status) {
        return text("casefile.Status." + status);
    }

    /** A constant of this module's enumerations. */
    String constant(Enum<?> constant) {
        return text("casefile." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String colleague(UUID id) {
        return staff.name(id);
    }

    String colleagues(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .map(staff::name)
                .filter(not(String::isBlank))
                .sorted(AzerbaijaniText.order())
                .collect(Collectors.joining(", "));
    }

    StatusBadge badge(CaseFile.Status status) {
        return new StatusBadge(
                status(status),
                switch (status) {
                    case REQUEST -> Tone.ACCENT;
                    case OPEN -> Tone.GOOD;
                    case CLOSED, VOIDED -> Tone.NEUTRAL;
                });
    }

    StatusBadge badge(Urgency urgency) {
        return new StatusBadge(
                text("casefile.Urgency." + urgency),
                switch (urgency) {
                    case NORMAL -> Tone.NEUTRAL;
                    case HIGH -> Tone.ATTENTION;
                    case URGENT -> Tone.DANGER;
                });
    }

    /** The degree, and in a few words who besides the team learns of the case. */
    String whoLearns(Confidentiality confidentiality) {
        return text("casefile.protection.level." + confidentiality);
    }

    StatusBadge badge(Confidentiality confidentiality) {
        return new StatusBadge(text("casefile.Confidentiality." + confidentiality), Tone.ACCENT);
    }
}
