package az.icma.campaigns;

import az.icma.casefile.Answers;
import az.icma.casefile.CaseFileService;
import az.icma.sealing.Seal;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the community said when it was asked, told by the process. */
@Service
@Transactional
class CampaignConsultations {

    private final ConsultationMeetings meetings;
    private final Campaigns campaigns;
    private final CaseFileService caseFiles;
    private final Seal seal;
    private final Clock clock;

    CampaignConsultations(
            ConsultationMeetings meetings, Campaigns campaigns, CaseFileService caseFiles, Seal seal, Clock clock) {
        this.meetings = meetings;
        this.campaigns = campaigns;
        this.caseFiles = caseFiles;
        this.seal = seal;
        this.clock = clock;
    }

    /** Reads {@code consultationMeetings}: how many meetings there shall be. */
    void consultationPlanned(UUID caseId) {
        campaigns
                .get(caseId)
                .asksTheCommunity(answers(caseId)
                        .number("consultationMeetings")
                        .orElseThrow(() -> new Refused("campaigns.refused.unanswered")));
    }

    /** How many meetings there shall be. */
    @Transactional(readOnly = true)
    int planned(UUID caseId) {
        return campaigns.get(caseId).meetingsPlanned().orElse(1);
    }

    /**
     * A meeting took place. Reads {@code meetingOn}, {@code meetingDistrict}, {@code meetingPlace}, {@code supportFor},
     * {@code supportAgainst} and who came, as {@link Headcount#field} names the fields: {@code women18to29}.
     */
    void meetingHeld(UUID caseId) {
        Answers answers = answers(caseId);
        LocalDate day = answers.date("meetingOn").orElseGet(this::today);
        if (day.isAfter(today())) {
            throw new Refused("campaigns.refused.future-day");
        }
        meetings.save(new ConsultationMeeting(
                caseId,
                day,
                answers.code("meetingDistrict")
                        .or(() -> caseFiles.get(caseId).district())
                        .orElse(null),
                answers.text("meetingPlace").orElse(null),
                answers.number("supportFor").orElse(0),
                answers.number("supportAgainst").orElse(0),
                Headcount.read(answers, ""),
                seal));
        caseFiles.record(caseId, "campaigns.timeline.meeting-held", day);
    }

    /** In percent of those who spoke for or against. */
    @Transactional(readOnly = true)
    Integer supportShare(UUID caseId) {
        List<ConsultationMeeting> held = of(caseId);
        int supporting = held.stream().mapToInt(ConsultationMeeting::supportFor).sum();
        int against =
                held.stream().mapToInt(ConsultationMeeting::supportAgainst).sum();
        return Headcount.percent(supporting, supporting + against);
    }

    /** How many people came, at all meetings together. */
    @Transactional(readOnly = true)
    Integer participants(UUID caseId) {
        return Headcount.people(everybody(caseId));
    }

    /** In percent of those who came. */
    @Transactional(readOnly = true)
    Integer womenShare(UUID caseId) {
        return Headcount.womenShare(everybody(caseId));
    }

    @Transactional(readOnly = true)
    List<ConsultationMeeting> of(UUID caseId) {
        return meetings.findByCaseIdOrderByHeldOn(caseId);
    }

    private List<Headcount> everybody(UUID caseId) {
        return of(caseId).stream()
                .flatMap(meeting -> meeting.attendance().stream())
                .toList();
    }

    private Answers answers(UUID caseId) {
        return caseFiles.answers(caseId, caseId);
    }

    private LocalDate today() {
        return Baku.today(clock);
    }
}
