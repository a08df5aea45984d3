package az.icma.registry.ui;

import az.icma.shared.ui.Notices;
import az.icma.shared.ui.PageHeader;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import java.util.function.Supplier;

/** The buttons over a card, for those who may write: what is archived is only restored, all else edited or archived. */
class CardActions {

    private final PageHeader header;
    private final Runnable changed;

    /** @param changed shows the card anew */
    CardActions(PageHeader header, Runnable changed) {
        this.header = header;
        this.changed = changed;
    }

    void edit(String address) {
        Button edit = new Button(header.getTranslation("registry.form.edit"), click -> header.getUI()
                .ifPresent(ui -> ui.navigate(address)));
        edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        header.addAction(edit);
    }

    void merge(String address) {
        header.addAction(new Button(header.getTranslation("registry.form.merge"), click -> header.getUI()
                .ifPresent(ui -> ui.navigate(address))));
    }

    void archive(Supplier<ArchiveDialog> question) {
        header.addAction(new Button(
                header.getTranslation("registry.form.archive"),
                click -> question.get().onDone(changed).open()));
    }

    void restore(Runnable restore, String doneKey) {
        header.addAction(doing("registry.form.restore", restore, doneKey));
    }

    private Button doing(String textKey, Runnable action, String doneKey) {
        return new Button(header.getTranslation(textKey), click -> {
            action.run();
            Notices.success(doneKey);
            changed.run();
        });
    }
}
