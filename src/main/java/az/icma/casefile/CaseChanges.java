package az.icma.casefile;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Carries a change of a matter to those who keep a copy of it: the database first, then the rows of open work. */
@Component
class CaseChanges {

    private final CaseFiles files;
    private final JdbcClient jdbc;
    private final ObjectProvider<LawDue> lawDue;

    CaseChanges(CaseFiles files, JdbcClient jdbc, ObjectProvider<LawDue> lawDue) {
        this.files = files;
        this.jdbc = jdbc;
        this.lawDue = lawDue;
    }

    void saved(CaseFile file) {
        files.saveAndFlush(file);
    }

    void lawDueMoved(UUID caseId) {
        LocalDate nearest = lawDue.stream()
                .map(source -> source.nearest(List.of(caseId)).get(caseId))
                .filter(date -> date != null)
                .min(LocalDate::compareTo)
                .orElse(null);
        jdbc.sql("UPDATE case_file SET law_due = CAST(:due AS date) WHERE id = :caseId")
                .param("due", nearest)
                .param("caseId", caseId)
                .update();
    }
}
