package az.icma.forms;

import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;

import java.util.Locale;

/** The words that Vaadin's components speak themselves, to the eye or to a screen reader. */
final class ComponentTexts {

    private final Locale locale;

    ComponentTexts(Locale locale) {
        this.locale = locale;
    }

    String text(String key) {
        return I18NProvider.translate(locale, "forms.component." + key);
    }

    MultiSelectComboBoxI18n several() {
        return new MultiSelectComboBoxI18n()
                .setCleared(text("several.cleared"))
                .setFocused(text("several.focused"))
                .setSelected(text("several.selected"))
                .setDeselected(text("several.deselected"))
                // The component puts the number where it finds this word.
                .setTotal(text("several.total").replace("#", "{count}"));
    }

    UploadI18N upload() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(text("upload.too-many"))
                        .setFileIsTooBig(text("upload.too-big"))
                        .setIncorrectFileType(text("upload.wrong-type")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(text("upload.connecting"))
                                .setStalled(text("upload.stalled"))
                                .setProcessing(text("upload.processing"))
                                .setHeld(text("upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(text("upload.remaining") + " ")
                                .setUnknown(text("upload.remaining-unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(text("upload.failed"))
                                .setUnexpectedServerError(text("upload.failed"))
                                .setForbidden(text("upload.forbidden"))));
    }
}
