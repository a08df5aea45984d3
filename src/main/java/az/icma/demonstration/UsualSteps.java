package az.icma.demonstration;

import az.icma.demonstration.Cast.Player;
import az.icma.demonstration.StoryTeller.Telling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Steps that most cases take in the same way; a story says only what is its own. */
final class UsualSteps {

    private UsualSteps() {}

    /** Whoever has a rule of contact keeps it. */
    static Telling consents(Telling story) {
        return story.completes(
                Player.AYTEN,
                "Task_RecordConsent",
                Map.of(
                        "consent",
                        "YES",
                        "consentForm",
                        "ORAL",
                        "contactChannels",
                        List.of("PHONE", "WHATSAPP"),
                        "contactUntil",
                        LocalTime.of(18, 0)));
    }

    static Telling states(Telling story, String topic, String facts, String incomeBand) {
        return story.does(
                Player.AYTEN,
                "Task_RecordFacts",
                Map.of("topic", topic, "facts", facts, "servedKind", "NOTHING", "incomeBand", incomeBand));
    }

    /** Like {@link #states}, with a document that was served and starts a law period. */
    static Telling statesWithDocument(Telling story, String topic, String facts, String kind, LocalDate servedOn) {
        return story.does(
                Player.AYTEN,
                "Task_RecordFacts",
                Map.of(
                        "topic", topic,
                        "facts", facts,
                        "servedKind", kind,
                        "servedOn", servedOn,
                        "incomeBand", "LOW"));
    }

    static Telling isDecided(Telling story, String decision, String reason) {
        return story.does(
                Player.SEVDA, "Task_DecideOnRequest", Map.of("requestDecision", decision, "decisionReason", reason));
    }

    static Telling goesTo(Telling story, UUID lawyer) {
        return story.does(Player.SEVDA, "Task_AssignLawyer", Map.of("lawyer", lawyer.toString()));
    }

    static Telling isTaken(Telling story, Player lawyer) {
        return story.does(lawyer, "Task_AcceptAssignment", Map.of("assignmentAnswer", "ACCEPT"));
    }

    /** Accepted on the next working day and taken by the lawyer who is asked. */
    static Telling isTakenOn(Telling story, String reason, UUID lawyerId, Player lawyer) {
        isDecided(story.later(1), "ACCEPT", reason);
        goesTo(story, lawyerId);
        return isTaken(story, lawyer);
    }

    static Telling answersAdvice(Telling story, Player lawyer, String advice) {
        return story.does(
                lawyer,
                "Task_GiveBriefAdvice",
                Map.of(
                        "advisedOn",
                        story.today(),
                        "adviceChannel",
                        "PHONE",
                        "advice",
                        advice,
                        "adviceUnderstood",
                        true));
    }

    static Telling isRefused(Telling story, String reason, List<String> turnTo) {
        return story.does(
                Player.SEVDA,
                "Task_WriteRefusal",
                Map.of(
                        "refusalReason", reason,
                        "turnTo", turnTo,
                        "turnToNote", "Vəkillər Kollegiyasının pulsuz məsləhət günləri barədə məlumat verildi."));
    }

    static Telling plansTalks(Telling story, Player lawyer, String objective, String plan) {
        return story.does(
                lawyer, "Task_PlanStrategy", Map.of("objective", objective, "route", "DIRECT", "strategyPlan", plan));
    }

    static Telling plansAppeal(Telling story, Player lawyer, String objective) {
        return story.does(
                lawyer,
                "Task_PlanStrategy",
                Map.of(
                        "objective", objective,
                        "route", "APPEAL",
                        "strategyPlan",
                                "Əvvəlcə səlahiyyətli orqana yazılı müraciət; cavab gəlməsə, yuxarı orqan və Ombudsman."));
    }

    /** From preparation to the post, with the coordinator's approval between. */
    static Telling writes(Telling story, Player lawyer, String authority, String kind, String subject, String demand) {
        Map<String, Object> letter = new HashMap<>(Map.of(
                "appealAuthority", authority,
                "appealKind", kind,
                "appealChannel", "PORTAL",
                "appealSubject", subject,
                "appealDemand", demand,
                "appealContains", List.of("FULL_NAME", "ADDRESS", "SIGNATURE")));
        if ("INFORMATION".equals(kind)) {
            letter.put("informationUrgency", "NORMAL");
        }
        story.does(lawyer, "Task_PrepareAppeal", letter)
                .does(Player.SEVDA, "Task_ApproveAppeal", Map.of("approvalDecision", "APPROVED"));
        return story.later(1)
                .does(
                        Player.RAUF,
                        "Task_SendAppeal",
                        Map.of("appealChannel", "PORTAL", "sentOn", story.today(), "sendingReference", "MP-54"));
    }

    static Telling isRegistered(Telling story, String number) {
        return story.reports(
                Player.RAUF, "appeals.registered", Map.of("registrationNumber", number, "registeredOn", story.today()));
    }

    static Telling isAnswered(Telling story, String words) {
        return story.reports(
                Player.RAUF,
                "appeals.replyReceived",
                Map.of("replyDate", story.day(-1), "replyReceivedOn", story.today(), "replySays", words));
    }

    /** @param outcome how far the demand was met: FULL, PART or NONE */
    static Telling classifies(Telling story, Player lawyer, String outcome) {
        Map<String, Object> judgement = new HashMap<>(Map.of(
                "replyAnswersDemand", "YES", "replyOutcome", outcome, "replyQuality", List.of("SUBSTANCE", "LAW")));
        if ("NONE".equals(outcome)) {
            judgement.put("replyReasoned", "YES");
        }
        return story.does(lawyer, "Task_ClassifyReply", judgement);
    }

    static Telling assesses(Telling story, Player lawyer, String assessment, String note) {
        return story.does(
                lawyer,
                "Task_AssessResult",
                Map.of("assessment", assessment, "assessmentNote", note, "clientInformedOn", story.today()));
    }

    static Telling isHeard(Telling story, String words, String satisfaction, String outcome) {
        return story.does(
                Player.AYTEN,
                "Task_HearClient",
                Map.of(
                        "clientReached", "YES",
                        "clientWord", words,
                        "satisfaction", satisfaction,
                        "outcome", outcome));
    }
}
