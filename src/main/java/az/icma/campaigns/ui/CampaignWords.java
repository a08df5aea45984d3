package az.icma.campaigns.ui;

import az.icma.calendar.DueText;
import az.icma.campaigns.Campaign;
import az.icma.campaigns.CampaignKind;
import az.icma.campaigns.CampaignRow;
import az.icma.casefile.CaseKinds;
import az.icma.casefile.CaseRow;
import az.icma.casefile.CaseTitles;
import az.icma.registry.OrganisationDirectory;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.StatusBadge;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** How campaigns are said to the reader of the current page; what was looked up once is kept as long as the page. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class CampaignWords {

    private final CaseKinds kinds;
    private final OrganisationDirectory organisations;
    private final StaffDirectory staff;
    private final DueText dueText;
    private final CaseTitles.Words registry;
    private final Map<UUID, String> names = new HashMap<>();

    CampaignWords(
            CaseKinds kinds,
            CaseTitles titles,
            OrganisationDirectory organisations,
            StaffDirectory staff,
            DueText dueText) {
        this.kinds = kinds;
        this.organisations = organisations;
        this.staff = staff;
        this.dueText = dueText;
        this.registry = titles.in(UI.getCurrent().getLocale());
    }

    String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }

    Locale locale() {
        return UI.getCurrent().getLocale();
    }

    CaseTitles.Words registry() {
        return registry;
    }

    String title(CaseRow file) {
        return registry.title(
                file.theme().orElse(null),
                file.district().orElse(null),
                file.place().orElse(null));
    }

    String district(CaseRow file) {
        return file.district().map(registry::district).orElse("");
    }

    /** The stages in their order, by code. */
    Map<String, String> stages() {
        Map<String, String> stages = new LinkedHashMap<>();
        kinds.stages(CampaignKind.CODE).forEach(stage -> stages.put(stage.code(), text(stage.nameKey())));
        return stages;
    }

    String organisation(UUID id) {
        return names.computeIfAbsent(id, unknown -> organisations.name(unknown, locale()));
    }

    String colleague(UUID id) {
        return names.computeIfAbsent(id, staff::name);
    }

    String cbo(Campaign campaign) {
        return campaign.cbo().map(this::organisation).orElse("");
    }

    String lead(Campaign campaign) {
        return campaign.lead().map(this::colleague).orElse("");
    }

    /** How many demands are met, of how many. */
    String met(CampaignRow row) {
        return row.demands() == 0
                ? text("campaigns.row.no-demands")
                : text("campaigns.row.met", row.met(), row.demands());
    }

    /** A day as people say it, with the exact one behind it; red once it has gone by. */
    Span due(LocalDate day) {
        Span due = dueText.isPast(day)
                ? new StatusBadge(dueText.relative(day, locale()), StatusBadge.Tone.DANGER)
                : new Span(dueText.relative(day, locale()));
        due.setTitle(Dates.day(day, locale()));
        due.getElement().setAttribute("aria-description", Dates.day(day, locale()));
        return due;
    }

    String day(LocalDate day) {
        return Dates.day(day, locale());
    }
}
