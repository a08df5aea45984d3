package az.icma.permissions;

import az.icma.campaigns.NewSheet;
import az.icma.campaigns.PetitionDesk;
import az.icma.campaigns.SignatureDesk;
import az.icma.campaigns.TargetDesk;
import az.icma.casefile.CaseAttachments;
import az.icma.casefile.CaseCalls;
import az.icma.casefile.CaseDesk;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.CaseFilter;
import az.icma.casefile.CaseHandovers;
import az.icma.casefile.CaseList;
import az.icma.casefile.CaseProtection;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.LinkKind;
import az.icma.casefile.Referrals;
import az.icma.casefile.StepCorrections;
import az.icma.casefile.StepsTakenBack;
import az.icma.inbox.InboxFilter;
import az.icma.inbox.InboxList;
import az.icma.inbox.ReportDesk;
import az.icma.inbox.TaskDesk;
import az.icma.legalaid.ClientPapers;
import az.icma.legalaid.PaperKind;
import az.icma.registry.PersonDirectory;
import az.icma.retention.ErasureDesk;
import az.icma.retention.LegalHolds;
import az.icma.sealing.Subject;
import az.icma.security.SignedIn;
import az.icma.shared.AzerbaijaniText;
import az.icma.shared.Baku;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import org.mockito.Mockito;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** How each way to a case is gone: every action that takes one, its page, lists, search and download. */
final class CaseDeeds {

    /** One way to a case. */
    interface Deed {

        /** @return what the reader gets; empty or {@code false} where there is nothing for them */
        Object on(CaseSample about, SignedIn reader) throws Exception;
    }

    private final ApplicationContext application;
    private final SortedMap<String, Deed> deeds = new TreeMap<>();

    CaseDeeds(ApplicationContext application) {
        this.application = application;
        reading();
        writing();
        steps();
        pages();
        people();
        keeping();
    }

    SortedMap<String, Deed> all() {
        return deeds;
    }

    private void reading() {
        CaseDesk desk = bean(CaseDesk.class);
        deeds.put("casefile.CaseDesk.open", (about, reader) -> desk.open(about.caseId()));
        deeds.put("casefile.CaseDesk.colleagues", (about, reader) -> {
            desk.colleagues(about.caseId());
            return true;
        });
        deeds.put("casefile.CaseDesk.timeline", (about, reader) -> desk.timeline(about.caseId()));
        CaseAttachments files = bean(CaseAttachments.class);
        deeds.put("casefile.CaseAttachments.content", (about, reader) -> files.content(about.file()));
        deeds.put("casefile.CaseAttachments.of", (about, reader) -> files.of(about.caseId()));
        deeds.put("casefile.CaseAttachments.download", (about, reader) -> fetched(files, about));
        deeds.put("casefile.CaseCalls.of", (about, reader) -> bean(CaseCalls.class)
                .of(about.caseId()));
        ClientPapers papers = bean(ClientPapers.class);
        deeds.put("legalaid.ClientPapers.printable", (about, reader) -> papers.printable(about.caseId()));
        deeds.put("legalaid.ClientPapers.of", (about, reader) -> {
            papers.of(about.caseId());
            return true;
        });
        deeds.put("campaigns.SignatureDesk.entered", (about, reader) -> bean(SignatureDesk.class)
                .entered(about.caseId()));
        CaseFileService cases = bean(CaseFileService.class);
        deeds.put("casefile.CaseFileService.visible", (about, reader) -> cases.visible(about.caseId(), reader));
        deeds.put("casefile.CaseFileService.parties", (about, reader) -> cases.parties(about.caseId()));
    }

    private void writing() {
        CaseDesk desk = bean(CaseDesk.class);
        deeds.put("casefile.CaseDesk.note", done((about, reader) -> desk.note(about.caseId(), "Qeyd", Set.of())));
        deeds.put(
                "casefile.CaseDesk.relate",
                done((about, reader) ->
                        desk.relate(about.caseId(), about.absent().caseId(), LinkKind.values()[0])));
        deeds.put("casefile.CaseAttachments.add", (about, reader) -> bean(CaseAttachments.class)
                .add(about.caseId(), "qeyd.txt", new ByteArrayInputStream("Qeyd".getBytes(StandardCharsets.UTF_8))));
        CaseCalls calls = bean(CaseCalls.class);
        deeds.put(
                "casefile.CaseCalls.log",
                done((about, reader) -> calls.log(
                        about.caseId(),
                        SampleCases.call(about.party(), bean(Clock.class).instant(), null))));
        deeds.put("casefile.CaseCalls.settle", done((about, reader) -> calls.settle(about.call())));
        CaseHandovers handovers = bean(CaseHandovers.class);
        deeds.put("casefile.CaseHandovers.givers", (about, reader) -> handovers.givers(about.caseId()));
        deeds.put("casefile.CaseHandovers.successors", (about, reader) -> {
            handovers.successors(about.caseId(), reader.id());
            return true;
        });
        deeds.put(
                "casefile.CaseHandovers.handOver",
                done((about, reader) -> handovers.handOver(about.caseId(), reader.id(), reader.id(), "Söz")));
        CaseProtection protection = bean(CaseProtection.class);
        deeds.put("casefile.CaseProtection.choices", (about, reader) -> protection.choices(about.caseId()));
        deeds.put("casefile.CaseProtection.colleagues", (about, reader) -> protection.colleagues(about.caseId()));
        deeds.put(
                "casefile.CaseProtection.protect",
                done((about, reader) ->
                        protection.protect(about.caseId(), Confidentiality.OPEN, Set.of(), "Gizli deyil")));
        Referrals referrals = bean(Referrals.class);
        deeds.put("casefile.Referrals.mayRefer", (about, reader) -> referrals.mayRefer(about.caseId()));
        deeds.put("casefile.Referrals.colleagues", (about, reader) -> {
            referrals.colleagues(about.caseId());
            return referrals.mayRefer(about.caseId());
        });
        deeds.put(
                "casefile.Referrals.refer",
                done((about, reader) -> referrals.refer(
                        about.caseId(), about.colleague(), true, Baku.today(bean(Clock.class)), "Rəy lazımdır")));
        deeds.put("casefile.Referrals.letIn", (about, reader) -> referrals.letIn(about.caseId()));
        deeds.put("casefile.Referrals.end", done((about, reader) -> referrals.end(about.caseId(), about.referral())));
        SignatureDesk signatures = bean(SignatureDesk.class);
        deeds.put("campaigns.TargetDesk.note", done((about, reader) -> bean(TargetDesk.class)
                .note(about.caseId(), authority(), 3, SampleCases.position(bean(Clock.class)))));
        deeds.put(
                "campaigns.SignatureDesk.handIn",
                done((about, reader) -> signatures.handIn(
                        about.caseId(),
                        new NewSheet(UUID.randomUUID().toString(), Baku.today(bean(Clock.class)), null, null, 20))));
        deeds.put(
                "campaigns.SignatureDesk.sign",
                done((about, reader) -> signatures.sign(about.caseId(), SampleCases.signature())));
        deeds.put(
                "campaigns.SignatureDesk.tellApart", done((about, reader) -> signatures.tellApart(about.signature())));
        deeds.put("campaigns.SignatureDesk.takeOut", done((about, reader) -> signatures.takeOut(about.signature())));
        PetitionDesk petitions = bean(PetitionDesk.class);
        deeds.put(
                "campaigns.PetitionDesk.open", done((about, reader) -> petitions.open(about.caseId(), about.caseId())));
        deeds.put(
                "campaigns.PetitionDesk.close",
                done((about, reader) -> petitions.close(about.caseId(), about.caseId())));
        deeds.put("legalaid.ClientPapers.print", (about, reader) -> bean(ClientPapers.class)
                .print(about.caseId(), PaperKind.RECEIPT, AzerbaijaniText.AZ));
        ReportDesk reports = bean(ReportDesk.class);
        deeds.put("inbox.ReportDesk.reportable", (about, reader) -> reports.reportable(about.caseId()));
        deeds.put("inbox.ReportDesk.known", (about, reader) -> {
            reports.known(about.caseId(), about.awaited());
            return true;
        });
        deeds.put(
                "inbox.ReportDesk.report",
                done((about, reader) -> reports.report(about.awaited(), about.caseId(), Map.of())));
    }

    private void steps() {
        TaskDesk desk = bean(TaskDesk.class);
        deeds.put("inbox.TaskDesk.open", (about, reader) -> desk.open(about.step()));
        deeds.put("inbox.TaskDesk.claim", done((about, reader) -> desk.claim(about.step())));
        deeds.put("inbox.TaskDesk.release", done((about, reader) -> desk.release(about.step())));
        deeds.put("inbox.TaskDesk.complete", done((about, reader) -> desk.complete(about.step(), Map.of())));
        StepCorrections corrections = bean(StepCorrections.class);
        deeds.put(
                "casefile.StepCorrections.open", (about, reader) -> corrections.open(about.caseId(), about.answered()));
        deeds.put(
                "casefile.StepCorrections.correct",
                done((about, reader) -> corrections.correct(
                        about.caseId(), about.answered(), Map.of("opinionText", "Yoxdur."), "Səhv")));
        StepsTakenBack back = bean(StepsTakenBack.class);
        deeds.put("casefile.StepsTakenBack.offers", (about, reader) -> back.offers(about.caseId(), about.answered()));
        deeds.put(
                "casefile.StepsTakenBack.check", done((about, reader) -> back.check(about.caseId(), about.answered())));
        deeds.put(
                "casefile.StepsTakenBack.takeBack",
                done((about, reader) -> back.takeBack(about.caseId(), about.answered(), "Səhv")));
        InboxList list = bean(InboxList.class);
        deeds.put("inbox.InboxList.page", (about, reader) -> list.page(reader, InboxFilter.all(), 0, 1_000).stream()
                .anyMatch(item -> item.taskId().equals(about.step())));
    }

    private void pages() {
        CaseList list = bean(CaseList.class);
        deeds.put(
                "casefile.CaseList.rows",
                (about, reader) -> list.rows(reader, search(about), CaseList.Order.values()[0], false, 0, 10));
        deeds.put("casefile.CaseList.count", (about, reader) -> list.count(reader, search(about)) > 0);
        deeds.put("page:cases/:caseId", (about, reader) -> opens("cases/" + about.caseId(), "CaseView"));
    }

    /** The client of the case, who is hidden with it where it is closed for a reason. */
    private void people() {
        PersonDirectory people = bean(PersonDirectory.class);
        deeds.put("registry.PersonDirectory.open", (about, reader) -> people.open(about.party()));
        deeds.put("registry.PersonDirectory.search", (about, reader) -> people.search("", Integer.MAX_VALUE).stream()
                .anyMatch(hit -> hit.id().equals(about.party())));
        deeds.put("page:people/:personId", (about, reader) -> opens("people/" + about.party(), "PersonView"));
    }

    private void keeping() {
        LegalHolds holds = bean(LegalHolds.class);
        deeds.put(
                "retention.LegalHolds.place",
                done((about, reader) -> holds.place(Subject.caseFile(about.caseId()), "Məhkəmə gedir")));
        deeds.put("retention.LegalHolds.end", done((about, reader) -> {
            holds.place(Subject.caseFile(about.caseId()), "Məhkəmə gedir");
            holds.end(Subject.caseFile(about.caseId()));
        }));
        ErasureDesk erasures = bean(ErasureDesk.class);
        deeds.put("retention.ErasureDesk.against", done((about, reader) -> erasures.against(
                        Subject.caseFile(about.caseId()))
                .ifPresent(refused -> {
                    throw refused;
                })));
        deeds.put(
                "retention.ErasureDesk.erase",
                done((about, reader) -> erasures.erase(Subject.caseFile(about.caseId()), "Müddət bitib")));
    }

    private static boolean opens(String address, String page) {
        UI.getCurrent().navigate(address);
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .get(0)
                .getClass()
                .getSimpleName()
                .equals(page);
    }

    private static CaseFilter search(CaseSample about) {
        return new CaseFilter(about.number(), Map.of());
    }

    private static Object fetched(CaseAttachments files, CaseSample about) throws Exception {
        AtomicInteger status = new AtomicInteger(200);
        VaadinResponse response = Mockito.mock(VaadinResponse.class);
        Mockito.when(response.getOutputStream()).thenReturn(OutputStream.nullOutputStream());
        Mockito.doAnswer(set -> {
                    status.set(set.getArgument(0));
                    return null;
                })
                .when(response)
                .setStatus(Mockito.anyInt());
        files.download(about.file())
                .handleDownloadRequest(new DownloadEvent(
                        Mockito.mock(VaadinRequest.class),
                        response,
                        VaadinSession.getCurrent(),
                        new Div().getElement()));
        return status.get() == 200;
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    private static Deed done(Act act) {
        return (about, reader) -> {
            act.on(about, reader);
            return true;
        };
    }

    /** A deed without an answer. */
    private interface Act {
        void on(CaseSample about, SignedIn reader) throws Exception;
    }

    private UUID authority() {
        return bean(JdbcClient.class)
                .sql("SELECT id FROM organisation WHERE kind = 'AUTHORITY' LIMIT 1")
                .query(UUID.class)
                .single();
    }
}
