package az.icma.casefile;

import az.icma.inbox.WorkContext;
import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.shared.database.Background;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What rows of open work show of their matter. */
@Component
class CaseWorkContext implements WorkContext {

    private final CaseFiles files;
    private final CaseTitles titles;
    private final CaseAccess access;
    private final ObjectProvider<LawDue> lawDue;
    private final ObjectProvider<I18NProvider> texts;

    CaseWorkContext(
            CaseFiles files,
            CaseTitles titles,
            CaseAccess access,
            ObjectProvider<LawDue> lawDue,
            ObjectProvider<I18NProvider> texts) {
        this.files = files;
        this.titles = titles;
        this.access = access;
        this.lawDue = lawDue;
        this.texts = texts;
    }

    @Override
    public Map<UUID, Summary> describe(Collection<UUID> caseIds) {
        Map<UUID, LocalDate> due = new HashMap<>();
        lawDue.forEach(source ->
                source.nearest(caseIds).forEach((id, date) -> due.merge(id, date, (a, b) -> a.isBefore(b) ? a : b)));
        CaseTitles.Words english = titles.in(Locale.ENGLISH);
        return files.findAllById(caseIds).stream()
                .collect(Collectors.toMap(
                        CaseFile::id, file -> summary(file, english, Optional.ofNullable(due.get(file.id())))));
    }

    private static Summary summary(CaseFile file, CaseTitles.Words english, Optional<LocalDate> lawDue) {
        return new Summary(
                file.id(),
                file.number().orElse(""),
                file.kind(),
                file.title(),
                english.title(
                        file.theme().orElse(null),
                        file.district().orElse(null),
                        file.place().orElse(null)),
                file.district().orElse(""),
                file.urgency().ordinal(),
                lawDue,
                team(file),
                circle(file),
                file.openedBy(),
                file.openedAt());
    }

    /** Of a matter that is open to its district, everybody learns whose role its steps are for. */
    private static Optional<Circle> circle(CaseFile file) {
        if (file.confidentiality() == Confidentiality.OPEN) {
            return Optional.empty();
        }
        return Optional.of(new Circle(
                team(file),
                AccessPolicy.rolesThatLearnOf(file.confidentiality()).stream()
                        .map(Role::code)
                        .collect(Collectors.toUnmodifiableSet())));
    }

    private static Set<UUID> team(CaseFile file) {
        return file.team().stream().map(TeamMember::userId).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean opensTo(UUID caseId, SignedIn reader) {
        return files.findById(caseId)
                .filter(file -> access.mayOpen(reader, file))
                .isPresent();
    }

    @Override
    public boolean takesReportsOf(UUID caseId, SignedIn reader) {
        return files.findById(caseId)
                .filter(file -> access.may(reader, CaseAction.CONTRIBUTE, file))
                .isPresent();
    }

    @Override
    public List<Fact> essence(UUID caseId, Locale locale) {
        return Background.PROCESS
                .call(() -> files.findById(caseId))
                .map(file -> essence(file, locale))
                .orElse(List.of());
    }

    private List<Fact> essence(CaseFile file, Locale locale) {
        CaseTitles.Words words = titles.in(locale);
        List<Fact> facts = new ArrayList<>();
        file.number().ifPresent(number -> facts.add(fact("casefile.number", number, locale)));
        file.theme().ifPresent(code -> facts.add(fact("casefile.theme", words.theme(code), locale)));
        file.district().ifPresent(code -> facts.add(fact("casefile.district", words.district(code), locale)));
        file.place()
                .filter(place -> !words.names(place, file.district().orElse(null)))
                .ifPresent(place -> facts.add(fact("casefile.place", place, locale)));
        facts.add(fact("casefile.urgency", text(CaseTimeline.enumKey(file.urgency()), locale), locale));
        return facts;
    }

    private Fact fact(String labelKey, String value, Locale locale) {
        return new Fact(text(labelKey, locale), value);
    }

    private String text(String key, Locale locale) {
        I18NProvider provider = texts.getIfAvailable();
        return provider == null ? key : provider.getTranslation(key, locale);
    }
}
