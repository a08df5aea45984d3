package az.icma.casefile;

import az.icma.forms.FormField;
import az.icma.forms.FormSchema;
import org.junit.jupiter.api.Test;

import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class FixedFieldsTest {

    private static final String FORM =
            """
            {"components": [
              {"type": "textfield", "key": "what"},
              {"type": "group", "path": "address", "components": [{"type": "textfield", "key": "town"}]},
              {"type": "dynamiclist", "path": "documents", "components": [{"type": "textfield", "key": "what"}]}]}""";

    @Test
    void aNameInsideOfAListIsNotTheNameBesideIt() {
        FormSchema form = FormSchema.parse(FixedFields.in(FORM, Set.of("what")));

        assertThat(form.field("what").orElseThrow().readonly()).isTrue();
        assertThat(form.field("documents").orElseThrow().readonly()).isFalse();
        assertThat(form.field("documents").orElseThrow().items().orElseThrow().fields())
                .noneMatch(FormField::readonly);
    }

    @Test
    void aListIsFixedAsAWholeAndAnAnswerOfAGroupByItsWay() {
        FormSchema form = FormSchema.parse(FixedFields.in(FORM, Set.of("documents", "address.town")));

        assertThat(form.field("what").orElseThrow().readonly()).isFalse();
        assertThat(form.field("documents").orElseThrow().readonly()).isTrue();
        assertThat(form.field("address.town").orElseThrow().readonly()).isTrue();
    }
}
