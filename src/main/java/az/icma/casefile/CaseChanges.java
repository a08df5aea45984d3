package az.icma.casefile;

import az.icma.inbox.InboxRows;
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
    private final InboxRows inbox;
    private final CaseKinds kinds;
    private final ObjectProvider<LawDue> lawDue;

    CaseChanges(CaseFiles files, JdbcClient jdbc, InboxRows inbox, CaseKinds kinds, ObjectProvider<LawDue> lawDue) {
        this.files = files;
        this.jdbc = jdbc;
        this.inbox = inbox;
        this.kinds = kinds;
        this.lawDue = lawDue;
    }

    void saved(CaseFile file) {
        files.saveAndFlush(file);
        inbox.refresh(file.id());
    }

    /**
     * A process that several kinds of matter share names stages that only some of them have: a letter to an authority is
     * a stage of legal aid, and one action of many to a campaign, which stays where it is.
     */
    void moved(UUID caseId, String stage) {
        jdbc.sql(
                        """
                        UPDATE case_file SET stage = :stage
                         WHERE id = :caseId AND stage IS DISTINCT FROM :stage AND kind NOT IN (:without)
                        """)
                .param("stage", stage)
                .param("caseId", caseId)
                .param("without", kinds.without(stage))
                .update();
    }

    void lawDueMoved(UUID caseId) {
        LocalDate pressing = lawDue.stream()
                .map(source -> source.pressing(List.of(caseId)).get(caseId))
                .filter(date -> date != null)
                .min(LocalDate::compareTo)
                .orElse(null);
        jdbc.sql("UPDATE case_file SET law_due = CAST(:due AS date) WHERE id = :caseId")
                .param("due", pressing)
                .param("caseId", caseId)
                .update();
        inbox.refresh(caseId);
    }
}
