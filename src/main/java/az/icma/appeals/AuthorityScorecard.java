package az.icma.appeals;

import az.icma.registry.OrganisationDirectory;
import az.icma.shared.database.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How authorities deal with our letters, counted from the letters themselves: nobody enters it a second time. Everybody
 * counts what they may open, so that no number tells of a case that is hidden from its reader.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(OrganisationDirectory.READERS)
public class AuthorityScorecard {

    private static final String SCORECARD = SqlFile.read(AuthorityScorecard.class, "scorecard");
    private static final String LETTERS_BEHIND = SqlFile.read(AuthorityScorecard.class, "letters-behind");

    private final JdbcClient jdbc;

    AuthorityScorecard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All letters first, then by kind, then by theme of their cases; empty where none was registered. */
    public List<Score> of(UUID authority) {
        return jdbc.sql(SCORECARD)
                .param("authority", authority)
                .query(Score.class)
                .list();
    }

    public List<Letter> letters(UUID authority) {
        return jdbc.sql(LETTERS_BEHIND)
                .param("authority", authority)
                .query(Letter.class)
                .list();
    }

    /**
     * One line of the scorecard.
     *
     * @param kind null where the line is of all kinds
     * @param theme code of theme or topic; null where the line is of all
     * @param letters registered by the authority, also those that it handed on
     * @param decided of these, answered or past their last day: what lateness and silence are counted of
     * @param judged replies that we read and judged: what formal replies and quality are counted of
     * @param medianDays working days from registration to the reply, half took longer; null without a reply
     * @param late answered after the last day, or not
     * @param forwarded handed on to another authority
     * @param formal replies of general words, or refusals without reasons
     * @param silent never answered
     * @param quality 0 to 4, the average of our marks; null without a reply
     */
    public record Score(
            @Nullable AppealKind kind,
            @Nullable String theme,
            int letters,
            int decided,
            int judged,
            @Nullable Double medianDays,
            int late,
            int forwarded,
            int formal,
            int silent,
            @Nullable Double quality) {}

    /**
     * A letter behind the numbers.
     *
     * @param number of its case; null as long as that is a request
     * @param repliedOn the day of the reply, or of handing it on
     */
    public record Letter(
            UUID caseId,
            @Nullable String number,
            @Nullable String theme,
            AppealKind kind,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate repliedOn,
            @Nullable Integer workingDaysUsed,
            boolean wasLate,
            @Nullable AppealResult result,
            boolean forwarded) {}
}
