package az.icma.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

class ItemListTest {

    private static final String DOCUMENTS =
            """
            {"type": "dynamiclist", "path": "documents", "label": "Sənədlər", "defaultRepetitions": 0,
             "properties": {"item": "Sənəd", "item.en": "Document"}, "components": [
              {"type": "textfield", "key": "what", "label": "Hansı sənəd?", "validate": {"required": true}}]}""";

    @BeforeEach
    void openAPage() {
        TestTexts.openAPage();
    }

    @AfterEach
    void closeIt() {
        TestTexts.closeIt();
    }

    @Test
    void itemsAreAddedAndTakenAway() {
        FormPanel form = open(DOCUMENTS, Map.of());
        List<String> heard = new ArrayList<>();
        form.addChangeListener(() -> heard.add("change"));
        _assertNone(TextField.class);

        add();
        _setValue(what(0), "pasport");
        add();
        _setValue(what(1), "akt");
        assertThat(heard).hasSize(4);
        assertThat(form.values())
                .isEqualTo(Map.of("documents", List.of(Map.of("what", "pasport"), Map.of("what", "akt"))));

        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Sil: Sənəd 1")));
        assertThat(form.values()).isEqualTo(Map.of("documents", List.of(Map.of("what", "akt"))));
        assertThat(_get(FieldSet.class, spec -> spec.withClasses("icma-form__item"))
                        .getLegend()
                        .getText())
                .isEqualTo("Sənəd 1");
        assertThat(_get(Span.class, spec -> spec.withClasses("icma-form__told")).getText())
                .isEqualTo("Sənəd 1 silindi");
    }

    @Test
    void complaintsSayWhichItemAndMoveUpWithIt() {
        FormPanel form = open(DOCUMENTS, Map.of());
        add();
        add();
        _setValue(what(0), "pasport");

        assertThat(form.validate()).isFalse();
        assertThat(summary()).contains("Sənəd 2: Hansı sənəd? — Bu sahəni doldurun");
        assertThat(what(1).isInvalid()).isTrue();

        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Sil: Sənəd 1")));
        assertThat(summary()).contains("Sənəd 1: Hansı sənəd? — Bu sahəni doldurun");
        assertThat(what(0).isInvalid()).isTrue();
        assertThat(_find(TextField.class)).extracting(Component::getId).doesNotHaveDuplicates();
    }

    @Test
    void aDraftComesBackWithItsItems() {
        FormPanel form = open(DOCUMENTS, Map.of());
        add();
        add();
        _setValue(what(1), "akt");
        String draft = FormValues.toJson(form.values());

        UI.getCurrent().removeAll();
        FormPanel again = open(DOCUMENTS, Map.of());
        again.setValues(FormValues.fromJson(Forms.of(DOCUMENTS), draft));

        assertThat(_find(TextField.class)).hasSize(2);
        assertThat(what(1).getValue()).isEqualTo("akt");
    }

    @Test
    void aLongListIsFoldedAndUnfoldsWhereSomethingIsWrong() {
        List<Map<String, String>> seven = List.of("1", "2", "3", "4", "5", "6", "").stream()
                .map(text -> Map.of("what", text))
                .toList();
        FormPanel form = open(DOCUMENTS, Map.of());
        form.setValues(Map.of("documents", seven));

        assertThat(_find(TextField.class)).hasSize(5);
        form.validate();
        _click(_get(Button.class, spec -> spec.withText("Sənəd 7: Hansı sənəd? — Bu sahəni doldurun")));
        assertThat(_find(TextField.class)).hasSize(7);
        _click(_get(Button.class, spec -> spec.withText("Azını göstər")));
        _get(Button.class, spec -> spec.withText("Hamısını göstər (7)"));
    }

    @Test
    void whatIsOnlyReadHasNoButtonsAndShowsWhatIsKnownNow() {
        String read = DOCUMENTS.replace("\"defaultRepetitions\": 0", "\"readonly\": true");
        FormPanel form = open(read, Map.of("documents", List.of(Map.of("what", "akt"), Map.of("what", "pasport"))));

        form.setValues(Map.of("documents", List.of(Map.of("what", "köhnə"))));

        assertThat(_find(TextField.class)).extracting(TextField::getValue).containsExactly("akt", "pasport");
        assertThat(what(0).isReadOnly()).isTrue();
        _assertNone(Button.class);
        assertThat(form.validate()).isTrue();
    }

    @Test
    void filesOfAnItemGoWithIt() {
        List<String> discarded = new ArrayList<>();
        FormPanel form = new FormPanel(
                Forms.of(DOCUMENTS.replace("textfield", "filepicker")),
                Map.of(),
                Forms.rules(),
                Forms.LISTS,
                Optional.of(Forms.shelf(discarded)),
                Forms.AZ);
        UI.getCurrent().add(form);
        add();
        FormFile file = new FormFile("ref", "akt.pdf", "application/pdf", 3);
        _get(FileField.class).added(file);
        assertThat(form.values()).isEqualTo(Map.of("documents", List.of(Map.of("what", List.of(file)))));

        _click(_get(Button.class, spec -> spec.withAttribute("aria-label", "Sil: Sənəd 1")));
        assertThat(discarded).containsExactly("ref");
    }

    private static void add() {
        _click(_get(Button.class, spec -> spec.withText("Əlavə et: Sənəd")));
    }

    private static TextField what(int index) {
        return _find(TextField.class).get(index);
    }

    private static String summary() {
        return _get(ErrorSummary.class).getElement().getTextRecursively();
    }

    private static FormPanel open(String components, Map<String, ?> known) {
        FormPanel form =
                new FormPanel(Forms.of(components), known, Forms.rules(), Forms.LISTS, Optional.empty(), Forms.AZ);
        UI.getCurrent().add(new Component[] {form});
        return form;
    }
}
