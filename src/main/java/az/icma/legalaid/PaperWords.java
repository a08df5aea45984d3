package az.icma.legalaid;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseDesk;
import az.icma.casefile.CaseEvent;
import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.KeptAnswer;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.registry.PersonCard;
import az.icma.registry.PersonDetails;
import az.icma.registry.PersonDirectory;
import az.icma.registry.SafeContact;
import az.icma.registry.SafeContactWords;
import az.icma.registry.ThemeDirectory;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a paper says of its case, in the language of the paper. */
@Component
class PaperWords {

    private final CaseFileService cases;
    private final CaseDesk desk;
    private final LegalAidCases legalAid;
    private final PersonDirectory people;
    private final ThemeDirectory themes;
    private final StaffDirectory staff;
    private final ObjectProvider<I18NProvider> texts;

    PaperWords(
            CaseFileService cases,
            CaseDesk desk,
            LegalAidCases legalAid,
            PersonDirectory people,
            ThemeDirectory themes,
            StaffDirectory staff,
            ObjectProvider<I18NProvider> texts) {
        this.cases = cases;
        this.desk = desk;
        this.legalAid = legalAid;
        this.people = people;
        this.themes = themes;
        this.staff = staff;
        this.texts = texts;
    }

    String title(PaperKind kind, Locale language) {
        return text("legalaid.paper.title." + kind, language);
    }

    Map<String, Object> of(CaseFile file, PaperKind kind, Locale language, SignedIn colleague) {
        PersonDetails client = client(file);
        Map<String, Object> words = new HashMap<>();
        words.put("client", client.name());
        words.put("colleague", colleague.name());
        words.put("received", Dates.day(file.openedOn(), language));
        switch (kind) {
            case RECEIPT -> {
                words.put("colleague", file.openedBy().map(staff::name).orElse(colleague.name()));
                words.put("caseNumber", file.number().orElse("—"));
                words.put(
                        "topic",
                        legalAid.findById(file.id())
                                .map(known -> themes.name(known.topic(), language))
                                .orElse("—"));
            }
            case CONSENT -> {
                words.put("contact", contact(client.safeContact(), language));
                words.put("given", given(file, language));
            }
            case REFUSAL -> {
                Answers answers = cases.answers(file.id(), file.id());
                words.put("reason", answers.text("refusalReason").orElseThrow());
                words.put("turnTo", turnTo(file, language));
                words.put("turnToNote", answers.text("turnToNote").orElse(""));
            }
        }
        return words;
    }

    private PersonDetails client(CaseFile file) {
        return cases.parties(file.id()).stream()
                .filter(party -> party.role() == PartyRole.CLIENT && party.kind() == Party.Kind.PERSON)
                .findFirst()
                .flatMap(party -> people.find(party.registryId()))
                .map(PersonCard::forPapers)
                .orElseThrow(() -> new Refused("legalaid.refused.no-client"));
    }

    private List<String> contact(SafeContact contact, Locale language) {
        SafeContactWords.Texts said = (key, parameters) -> texts.getObject().getTranslation(key, language, parameters);
        List<String> lines = new ArrayList<>(List.of(SafeContactWords.channels(contact, said)));
        lines.addAll(SafeContactWords.restrictions(contact, said));
        return lines;
    }

    private String given(CaseFile file, Locale language) {
        return cases.answers(file.id(), file.id())
                .code("consentForm")
                .map(form -> text("legalaid.paper.given." + form, language))
                .orElse("");
    }

    /** As the form had the words when it was filled in. */
    private List<String> turnTo(CaseFile file, Locale language) {
        return desk.timeline(file.id()).stream()
                .map(CaseEvent::answers)
                .flatMap(List::stream)
                .filter(answer -> answer.field().equals("turnTo"))
                .findFirst()
                .map((KeptAnswer answer) -> Arrays.asList(answer.shown(language).split(", ")))
                .orElse(List.of("—"));
    }

    private String text(String key, Locale language) {
        return texts.getObject().getTranslation(key, language);
    }
}
