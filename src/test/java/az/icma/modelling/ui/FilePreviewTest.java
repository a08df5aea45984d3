package az.icma.modelling.ui;

import az.icma.forms.TestTexts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.Set;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

class FilePreviewTest {

    @BeforeEach
    void openAPage() {
        TestTexts.openAPage();
    }

    @AfterEach
    void closeIt() {
        TestTexts.closeIt();
    }

    @Test
    void showsWhatAListAsksForAlsoWhereItBeginsEmpty() {
        FilePreview preview = new FilePreview(Set::of, Clock.systemUTC());

        UI.getCurrent()
                .add(
                        preview.of(
                                "f.form",
                                """
                                {"components": [
                                  {"type": "dynamiclist", "path": "papers", "label": "Papers", "defaultRepetitions": 0,
                                   "components": [{"type": "textfield", "key": "what", "label": "What?"}]}]}"""));

        assertThat(_get(TextField.class).getLabel()).isEqualTo("What?");
        assertThat(_get(TextField.class).isReadOnly()).isTrue();
    }
}
