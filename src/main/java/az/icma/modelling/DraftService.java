package az.icma.modelling;

import az.icma.modelling.Draft.Origin;
import az.icma.modelling.Draft.Status;
import az.icma.process.Finding;
import az.icma.process.ProcessKey;
import az.icma.process.PublishedBundle;
import az.icma.process.PublishedModels;
import az.icma.security.CurrentUser;
import az.icma.shared.Refused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/** Drawing the next version of a bundle. Every change is kept at once; one page at a time writes. */
@Service
@Transactional
@PreAuthorize(ModellingRoles.WRITERS)
public class DraftService {

    private static final List<Status> ALIVE = List.of(Status.OPEN, Status.PROPOSED);
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{2,39}");

    private final Drafts drafts;
    private final KeptChanges keptChanges;
    private final PublishedModels published;
    private final DraftCheck check;
    private final CurrentUser user;
    private final Clock clock;

    DraftService(
            Drafts drafts,
            KeptChanges keptChanges,
            PublishedModels published,
            DraftCheck check,
            CurrentUser user,
            Clock clock) {
        this.drafts = drafts;
        this.keptChanges = keptChanges;
        this.published = published;
        this.check = check;
        this.user = user;
        this.clock = clock;
    }

    /** Drafts that are drawn or wait for the second person, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(ModellingRoles.PUBLISHERS)
    public List<DraftState> alive() {
        return drafts.findByStatusInOrderByStartedAtDesc(ALIVE).stream()
                .map(Draft::state)
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(ModellingRoles.PUBLISHERS)
    public Optional<DraftState> find(UUID draft) {
        return drafts.findById(draft).map(Draft::state);
    }

    @Transactional(readOnly = true)
    @PreAuthorize(ModellingRoles.PUBLISHERS)
    public Map<String, String> files(UUID draft) {
        return new TreeMap<>(drafts.findById(draft).map(Draft::files).orElse(Map.of()));
    }

    /** What the check says of the draft as a whole. */
    @Transactional(readOnly = true)
    @PreAuthorize(ModellingRoles.PUBLISHERS)
    public List<Finding> check(UUID draft) {
        return drafts.findById(draft)
                .map(found -> check.check(found.bundle(), found.files()))
                .orElse(List.of());
    }

    /** What the check would say if the file were in the draft. */
    @Transactional(readOnly = true)
    public List<Finding> checkWith(UUID draft, String file, String text) {
        Draft.mustBeFile(file);
        Map<String, String> files = files(draft);
        files.put(file, text);
        return check.check(find(draft).orElseThrow().bundle(), files);
    }

    /** A form that asks for nothing yet. */
    public static String emptyForm(String id) {
        return """
                {
                  "type": "default",
                  "id": "%s",
                  "schemaVersion": 18,
                  "components": []
                }
                """
                .formatted(id);
    }

    /** The draft of a bundle: the one that is there, or a new one of what is published. */
    public UUID begin(String bundle) {
        return drafts.findByBundleAndOriginAndStatusIn(bundle, Origin.MANAGER, ALIVE).stream()
                .findFirst()
                .map(Draft::id)
                .orElseGet(() -> {
                    PublishedBundle newest =
                            published.newest(bundle).orElseThrow(() -> new Refused("modelling.refused.no-bundle"));
                    return drafts.saveAndFlush(Draft.begun(
                                    bundle,
                                    newest.number(),
                                    published.files(bundle, newest.number()),
                                    user.require().id(),
                                    clock.instant()))
                            .id();
                });
    }

    /** A process that nobody has yet, as a draft with a start, one step and an end. */
    public UUID beginNew(String key, String nameAz, String nameEn) {
        if (!NAME.matcher(key).matches() || key.equals("drafts")) {
            throw new Refused("modelling.refused.process-key");
        }
        boolean taken = published.newest(key).isPresent()
                || published.bundleOf(new ProcessKey(key)).isPresent()
                || !drafts.findByBundleAndOriginAndStatusIn(key, Origin.MANAGER, ALIVE)
                        .isEmpty();
        if (taken) {
            throw new Refused("modelling.refused.process-key-taken", key);
        }
        return drafts.saveAndFlush(Draft.begun(
                        key,
                        0,
                        NewProcess.files(key, nameAz.strip(), nameEn.strip()),
                        user.require().id(),
                        clock.instant()))
                .id();
    }

    /** The right to write for one open page; empty while another page has it. */
    public Optional<UUID> lock(UUID draft) {
        return change(draft).lock(user.require().id(), clock.instant());
    }

    /** Takes the right to write from whoever has it. */
    public UUID takeOver(UUID draft) {
        return change(draft).takeOver(user.require().id(), clock.instant());
    }

    /** False once another page has taken over, or the draft was proposed or discarded. */
    @Transactional(readOnly = true)
    public boolean holds(UUID draft, UUID token) {
        return drafts.findById(draft).filter(found -> found.isHeldBy(token)).isPresent();
    }

    /** Whoever has the token may give it back, also when the session has ended already. */
    @PreAuthorize("permitAll()")
    public void release(UUID draft, UUID token) {
        drafts.findForChange(draft).ifPresent(found -> found.release(token));
    }

    /**
     * Keeps a file as it is drawn now. If another page has taken the draft over, the text is kept beside the draft.
     *
     * @return true if it is in the draft
     */
    public boolean save(UUID draft, UUID token, String file, String text) {
        UUID me = user.require().id();
        Instant now = clock.instant();
        Draft found = change(draft);
        if (found.isHeldBy(token)) {
            found.write(token, file, text, me, now);
            return true;
        }
        Draft.mustBeFile(file);
        KeptChange kept = keptChanges
                .findByDraftIdAndFileAndChangedBy(draft, file, me)
                .orElseGet(() -> new KeptChange(draft, file, me));
        kept.keep(text, now);
        keptChanges.save(kept);
        return false;
    }

    public void remove(UUID draft, UUID token, String file) {
        change(draft).remove(token, file, user.require().id(), clock.instant());
    }

    /** What this person still drew after somebody else had taken the draft over. */
    @Transactional(readOnly = true)
    public List<KeptChange> keptChanges(UUID draft) {
        return keptChanges.findByDraftIdAndChangedByOrderByKeptAt(
                draft, user.require().id());
    }

    /** Puts it into the draft after all. */
    public void bringBack(UUID draft, UUID token, UUID keptChange) {
        KeptChange kept = own(draft, keptChange);
        change(draft).write(token, kept.file(), kept.content(), user.require().id(), clock.instant());
        keptChanges.delete(kept);
    }

    public void forget(UUID draft, UUID keptChange) {
        keptChanges.delete(own(draft, keptChange));
    }

    private KeptChange own(UUID draft, UUID keptChange) {
        return keptChanges
                .findById(keptChange)
                .filter(kept ->
                        kept.draftId().equals(draft) && kept.isOf(user.require().id()))
                .orElseThrow(() -> new Refused("modelling.refused.no-kept-change"));
    }

    public void discard(UUID draft) {
        change(draft).discard();
    }

    private Draft change(UUID draft) {
        return drafts.findForChange(draft).orElseThrow(() -> new Refused("modelling.refused.no-draft"));
    }
}
