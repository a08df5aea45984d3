package az.icma.modelling.ui;

import az.icma.modelling.DraftService;
import az.icma.modelling.KeptChange;
import az.icma.process.Finding;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A draft that this page may write in, until it lets it go or another page takes it over. */
record HeldDraft(DraftService drafts, UUID id, UUID token) {

    boolean isHeld() {
        return drafts.holds(id, token);
    }

    Map<String, String> files() {
        return drafts.files(id);
    }

    /** @return false if another page holds the draft: the text is then kept beside it */
    boolean save(String file, String text) {
        return drafts.save(id, token, file, text);
    }

    void remove(String file) {
        drafts.remove(id, token, file);
    }

    void bringBack(KeptChange kept) {
        drafts.bringBack(id, token, kept.id());
    }

    List<Finding> check() {
        return drafts.check(id);
    }

    /** What would be found with this text in place of what the draft has. */
    List<Finding> checkWith(String file, String text) {
        return drafts.checkWith(id, file, text);
    }

    /** Makes room for the next page. */
    void letGo() {
        drafts.release(id, token);
    }
}
