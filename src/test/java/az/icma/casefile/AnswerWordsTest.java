package az.icma.casefile;

import az.icma.forms.ChoiceLists;
import az.icma.forms.FormSchema;
import az.icma.forms.FormValues;
import com.vaadin.flow.i18n.I18NProvider;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.ObjectProvider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

class AnswerWordsTest {

    @Test
    void eachItemOfAListIsReadInALineOfItsOwn() throws IOException {
        FormSchema form = FormSchema.parse(Files.readString(Path.of("processes/legalaid/legal-aid-strategy.form")));
        Map<String, Object> answers = FormValues.typed(
                form,
                Map.of(
                        "clientDocuments",
                        List.of(
                                Map.of("what", "Extract of the register", "until", "2026-12-01"),
                                Map.of("what", "Decision", "handedOver", true, "handedOverOn", "2026-11-20"))));

        assertThat(words().shown(
                                form.field("clientDocuments").orElseThrow(),
                                answers.get("clientDocuments"),
                                Locale.ENGLISH))
                .isEqualTo(
                        """
                        1. Which document? Extract of the register; By when? 01.12.2026
                        2. Which document? Decision; Handed over: yes; When was it handed over? 20.11.2026""");
    }

    private static AnswerWords words() {
        I18NProvider texts = Mockito.mock(I18NProvider.class);
        given(texts.getTranslation(eq("casefile.answer.yes"), any(Locale.class), any(Object[].class)))
                .willReturn("yes");
        return new AnswerWords(null, ChoiceLists.NONE, new ObjectProvider<>() {
            @Override
            public I18NProvider getObject() {
                return texts;
            }
        });
    }
}
