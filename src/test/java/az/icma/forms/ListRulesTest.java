package az.icma.forms;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of items, and groups that keep their answers together. */
class ListRulesTest {

    private static final String DOCUMENTS =
            """
            {"type": "checkbox", "key": "handedOver"},
            {"type": "dynamiclist", "path": "documents", "label": "Sənədlər", "defaultRepetitions": 1, "components": [
              {"type": "textfield", "key": "what", "validate": {"required": true, "maxLength": 5}},
              {"type": "datetime", "subtype": "date", "key": "until"},
              {"type": "checkbox", "key": "handedOver"},
              {"type": "textfield", "key": "where", "conditional": {"hide": "=this.handedOver != true"},
               "properties": {"requiredWhen": "=this.handedOver"}}]}""";

    private final FormRules rules = Forms.rules();

    @Test
    void aListIsOneFieldWhateverItsItemsHold() {
        FormSchema schema = Forms.of(DOCUMENTS);

        assertThat(schema.fields()).extracting(FormField::key).containsExactly("handedOver", "documents");
        assertThat(schema.unsupported()).isEmpty();
        assertThat(schema.field("documents").orElseThrow().items().orElseThrow().fields())
                .extracting(FormField::key)
                .containsExactly("what", "until", "handedOver", "where");
    }

    @Test
    void opensWithAsManyItemsAsTheSchemaSays() {
        assertThat(rules.initial(Forms.of(DOCUMENTS), Map.of()))
                .containsEntry("documents", List.of(Map.of("handedOver", false)));
        assertThat(rules.initial(
                        Forms.of(DOCUMENTS.replace("\"defaultRepetitions\": 1", "\"defaultRepetitions\": 0")),
                        Map.of()))
                .doesNotContainKey("documents");
    }

    @Test
    void eachItemIsJudgedByItself() {
        FormState state = judge(
                DOCUMENTS,
                Map.of("documents", List.of(Map.of("what", "pasport"), Map.of("what", "akt", "handedOver", true))));

        assertThat(state.visible())
                .containsExactly(
                        "handedOver",
                        "documents",
                        "documents[0].what",
                        "documents[0].until",
                        "documents[0].handedOver",
                        "documents[1].what",
                        "documents[1].until",
                        "documents[1].handedOver",
                        "documents[1].where");
        assertThat(state.errors())
                .containsExactly(
                        new FieldError("documents[0].what", "forms.error.too-long", List.of(5, 7)),
                        new FieldError("documents[1].where", "forms.error.required", List.of()));
    }

    @Test
    void itemsHoldTypedAnswersOfWhatIsShown() {
        FormState state = judge(
                DOCUMENTS,
                Map.of("documents", List.of(Map.of("what", "akt", "until", "2026-12-01", "where", "gizli"))));

        assertThat(state.answers())
                .containsEntry(
                        "documents",
                        List.of(Map.of("what", "akt", "until", LocalDate.of(2026, 12, 1), "handedOver", false)));
        assertThat(FormValues.toJson(state.handedIn()))
                .contains("\"documents\":[{\"what\":\"akt\",\"until\":\"2026-12-01\",\"handedOver\":false}]");
    }

    @Test
    void emptyItemsKeepTheirPlaceOnThePageAndAreNotHandedIn() {
        String optional = DOCUMENTS.replace("\"required\": true, ", "");

        FormState some = judge(optional, Map.of("documents", List.of(Map.of(), Map.of("what", "akt"))));
        assertThat((List<?>) some.answers().get("documents")).hasSize(2);
        assertThat((List<?>) some.handedIn().get("documents")).hasSize(1);

        FormState none = judge(optional, Map.of("documents", List.of(Map.of("handedOver", false))));
        assertThat(none.handedIn()).containsEntry("documents", null);
    }

    @Test
    void aListMayAskForAtLeastOneItem() {
        String asking = DOCUMENTS.replace("\"label\": \"Sənədlər\"", "\"properties\": {\"requiredWhen\": \"=true\"}");

        assertThat(judge(asking, Map.of("documents", List.of())).errors())
                .containsExactly(new FieldError("documents", "forms.error.required-item", List.of()));
        assertThat(judge(asking, Map.of("documents", List.of(Map.of("what", "akt"))))
                        .isClean())
                .isTrue();
    }

    @Test
    void whatIsHiddenWithTheListIsNotAsked() {
        String hidden = DOCUMENTS.replace("\"label\": \"Sənədlər\"", "\"conditional\": {\"hide\": \"=handedOver\"}");

        FormState state = judge(hidden, Map.of("handedOver", true, "documents", List.of(Map.of())));

        assertThat(state.visible()).containsExactly("handedOver");
        assertThat(state.isClean()).isTrue();
        assertThat(state.handedIn()).containsEntry("documents", null);
    }

    @Test
    void conditionsReachTheItemWhatIsAroundItAndItsNumber() {
        String nested =
                """
                {"type": "textfield", "key": "a"},
                {"type": "dynamiclist", "path": "out", "components": [
                  {"type": "textfield", "key": "b"},
                  {"type": "textfield", "key": "top", "conditional": {"hide": "=a != \\"x\\""}},
                  {"type": "textfield", "key": "second", "conditional": {"hide": "=i[1] != 2"}},
                  {"type": "dynamiclist", "path": "in", "components": [
                    {"type": "textfield", "key": "c"},
                    {"type": "textfield", "key": "own", "conditional": {"hide": "=this.c != \\"x\\""}},
                    {"type": "textfield", "key": "above", "conditional": {"hide": "=parent.b != \\"x\\""}},
                    {"type": "textfield", "key": "highest", "conditional": {"hide": "=parent.parent.a != \\"x\\""}}]}]}""";

        FormState state = judge(
                nested,
                Map.of(
                        "a",
                        "x",
                        "out",
                        List.of(
                                Map.of("b", "x", "in", List.of(Map.of("c", "x"), Map.of())),
                                Map.of("in", List.of(Map.of())))));

        assertThat(state.visible().stream().filter(path -> path.startsWith("out[")))
                .containsExactlyInAnyOrder(
                        "out[0].b",
                        "out[0].top",
                        "out[0].in",
                        "out[0].in[0].c",
                        "out[0].in[0].own",
                        "out[0].in[0].above",
                        "out[0].in[0].highest",
                        "out[0].in[1].c",
                        "out[0].in[1].above",
                        "out[0].in[1].highest",
                        "out[1].b",
                        "out[1].top",
                        "out[1].second",
                        "out[1].in",
                        "out[1].in[0].c",
                        "out[1].in[0].highest");
    }

    @Test
    void limitsMayBeToldByOtherAnswers() {
        String pages =
                """
                {"type": "number", "key": "most"},
                {"type": "dynamiclist", "path": "papers", "components": [
                  {"type": "number", "key": "pages", "validate": {"max": "=most"}}]}""";

        assertThat(judge(pages, Map.of("most", 3, "papers", List.of(Map.of("pages", 4))))
                        .errors())
                .extracting(FieldError::key)
                .containsExactly("papers[0].pages");
        assertThat(judge(pages, Map.of("papers", List.of(Map.of("pages", 4)))).isClean())
                .isTrue();
    }

    @Test
    void aListThatIsOnlyReadStaysAsItWas() {
        FormState state = rules.evaluate(
                Forms.of(DOCUMENTS.replace("\"label\": \"Sənədlər\"", "\"readonly\": true")),
                Map.of("documents", List.of(Map.of("what", "akt"))),
                Map.of("documents", List.of(Map.of("what", "saxta"))));

        assertThat(state.readOnly()).contains("documents", "documents[0].what");
        assertThat(state.answers()).containsEntry("documents", List.of(Map.of("what", "akt", "handedOver", false)));
        assertThat(state.handedIn()).doesNotContainKey("documents");
    }

    @Test
    void aGroupMayKeepItsAnswersTogether() {
        String address =
                """
                {"type": "group", "path": "address", "components": [
                  {"type": "textfield", "key": "town", "validate": {"required": true}},
                  {"type": "textfield", "key": "street", "conditional": {"hide": "=address.town = null"}}]},
                {"type": "textfield", "key": "town"}""";

        assertThat(judge(address, Map.of("town", "Şəki")).errors())
                .extracting(FieldError::key)
                .containsExactly("address.town");
        FormState state = judge(address, Map.of("address.town", "Gəncə"));
        assertThat(state.visible()).containsExactly("address.town", "address.street", "town");
        assertThat(state.answers()).isEqualTo(Map.of("address.town", "Gəncə"));
    }

    @Test
    void aWordCannotHoldAnswersAtOnce() {
        assertThat(Forms.of(
                                """
                                {"type": "textfield", "key": "address"},
                                {"type": "group", "path": "address", "components": [{"type": "textfield", "key": "town"}]},
                                {"type": "dynamiclist", "label": "x", "components": [{"type": "textfield", "key": "y"}]}""")
                        .unsupported())
                .extracting(FormComponent.Unsupported::reason)
                .containsExactly(FormComponent.Reason.KEY_TWICE, FormComponent.Reason.KEY_MISSING);
    }

    private FormState judge(String components, Map<String, Object> entered) {
        return rules.evaluate(Forms.of(components), Map.of(), entered);
    }
}
