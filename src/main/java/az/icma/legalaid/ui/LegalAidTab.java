package az.icma.legalaid.ui;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CasePageTab;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.legalaid.LegalAidCase;
import az.icma.legalaid.LegalAidService;
import az.icma.legalaid.ToldRequest;
import az.icma.registry.OrganisationDirectory;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDirectory;
import az.icma.registry.SafeContact;
import az.icma.registry.SafeContactWords;
import az.icma.registry.ThemeDirectory;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.KeyValueList;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The request as it was told, and how the client may be reached. */
@org.springframework.stereotype.Component
class LegalAidTab implements CasePageTab {

    private final LegalAidService service;
    private final CaseFileService caseFiles;
    private final ThemeDirectory themes;
    private final OrganisationDirectory organisations;
    private final PersonDirectory people;

    LegalAidTab(
            LegalAidService service,
            CaseFileService caseFiles,
            ThemeDirectory themes,
            OrganisationDirectory organisations,
            PersonDirectory people) {
        this.service = service;
        this.caseFiles = caseFiles;
        this.themes = themes;
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public String titleKey() {
        return "legalaid.tab.title";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean shows(CaseFile caseFile) {
        return "legal-aid".equals(caseFile.kind());
    }

    @Override
    public Component content(CaseFile caseFile) {
        Div content = new Div();
        service.find(caseFile.id()).ifPresent(told -> {
            content.add(facts(told), told("legalaid.tab.story", told.story()));
            Answers answers = caseFiles.answers(caseFile.id(), caseFile.id());
            answers.text("facts").ifPresent(facts -> content.add(told("legalaid.tab.facts", facts)));
            answers.text("objective").ifPresent(objective -> content.add(told("legalaid.tab.objective", objective)));
        });
        return content;
    }

    private Component facts(ToldRequest told) {
        LegalAidCase request = told.request();
        KeyValueList facts = new KeyValueList();
        facts.row(text("legalaid.tab.channel"), channel(request));
        facts.row(text("legalaid.tab.concerns"), concerns(told));
        facts.row(text("legalaid.tab.topic"), themes.name(request.topic(), locale()));
        facts.row(text("legalaid.tab.urgency"), text("legalaid.UrgencySign." + request.urgencySign()));
        facts.row(
                text("legalaid.tab.nearest-date"),
                request.nearestDate().map(day -> Dates.day(day, locale())).orElse(""));
        contacts(request.id()).forEach(facts::row);
        return facts;
    }

    private String channel(LegalAidCase request) {
        String channel = text("legalaid.Channel." + request.channel());
        return request.cbo()
                .map(cbo -> channel + ": " + organisations.name(cbo, locale()))
                .orElse(channel);
    }

    private String concerns(ToldRequest told) {
        LegalAidCase request = told.request();
        Stream<String> size = request.groupSize().isPresent()
                ? Stream.of(text("legalaid.tab.group-size", request.groupSize().getAsInt()))
                : Stream.empty();
        return Stream.of(Stream.of(text("legalaid.Concerns." + request.concerns())), told.groupName().stream(), size)
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" · "));
    }

    /** How those who speak to us may be reached; with the name where there are several. */
    private Map<String, String> contacts(UUID caseId) {
        List<PersonCard> speakers = Stream.of(PartyRole.REPRESENTATIVE, PartyRole.CLIENT)
                .flatMap(role -> caseFiles.parties(caseId).stream().filter(party -> party.role() == role))
                .map(Party::registryId)
                .distinct()
                .flatMap(id -> people.find(id).stream())
                .toList();
        Map<String, String> contacts = new LinkedHashMap<>();
        speakers.stream()
                .filter(speaker -> !speaker.details().safeContact().equals(SafeContact.ANY))
                .forEach(speaker -> contacts.put(
                        speakers.size() == 1
                                ? text("legalaid.tab.contact")
                                : text(
                                        "legalaid.tab.contact-of",
                                        speaker.details().name()),
                        words(speaker.details().safeContact())));
        return contacts;
    }

    private static String words(SafeContact contact) {
        Stream<String> channels = contact.channels().isEmpty()
                ? Stream.of()
                : Stream.of(SafeContactWords.channels(contact, LegalAidTab::text));
        return Stream.concat(SafeContactWords.restrictions(contact, LegalAidTab::text).stream(), channels)
                .collect(Collectors.joining(" · "));
    }

    private static Component told(String titleKey, String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("icma-told");
        return new Div(new H3(text(titleKey)), paragraph);
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
