package az.icma.appeals;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.inbox.AnswerStore;
import az.icma.security.CurrentUser;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A letter that was written before begins as the draft of another one: what was answered is not asked again. */
@Component
class LetterDrafts {

    private static final List<String> THE_LETTER = List.of(
            "appealKind", "informationUrgency", "appealChannel", "appealSubject", "appealDemand", "appealContains");

    private final CaseFileService cases;
    private final AnswerStore answers;
    private final CurrentUser currentUser;

    LetterDrafts(CaseFileService cases, AnswerStore answers, CurrentUser currentUser) {
        this.cases = cases;
        this.answers = answers;
        this.currentUser = currentUser;
    }

    /** @param otherwise what is different in the new letter, by field */
    void begin(Appeal letter, Appeal with, Map<String, Object> otherwise) {
        Answers written = cases.answers(with.caseId(), with.id());
        Map<String, Object> draft = new HashMap<>();
        THE_LETTER.stream()
                .filter(written.all()::containsKey)
                .forEach(field -> draft.put(field, written.all().get(field)));
        draft.putAll(otherwise);
        begin(letter, draft);
    }

    /** @param draft what is known of the letter before anybody writes it, by field */
    void begin(Appeal letter, Map<String, Object> draft) {
        answers.keep(
                new AnswerStore.Step(
                        letter.caseId(),
                        letter.id(),
                        AppealsProcess.KEY,
                        "Start_AppealNeeded",
                        "Müraciət lazımdır",
                        "Appeal needed"),
                draft,
                currentUser.require().id());
    }

    /** The authority that a field of the form names, as the answer is kept. */
    static Map<String, Object> to(UUID authority) {
        return Map.of("appealAuthority", authority.toString());
    }
}
