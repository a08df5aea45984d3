package az.icma.modelling.ui;

import az.icma.forms.ChoiceLists;
import az.icma.forms.FormField;
import az.icma.forms.FormPanel;
import az.icma.forms.FormRules;
import az.icma.forms.FormSchema;
import az.icma.forms.MalformedForm;
import az.icma.process.ChoiceListNames;
import az.icma.process.TableOutline;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Forms and tables as they will be met, for reading. Lists of people and places are named, never opened. */
@org.springframework.stereotype.Component
class FilePreview {

    private final ChoiceListNames lists;
    private final Clock clock;

    FilePreview(ChoiceListNames lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** Names of the lists that forms may use. */
    Set<String> listNames() {
        return lists.choiceListNames();
    }

    Component of(String file, String text) {
        return file.endsWith(".form") ? form(text) : tables(text);
    }

    private Component form(String json) {
        try {
            ChoiceLists named = namedOnly();
            FormSchema schema = FormSchema.parse(json);
            FormRules rules = new FormRules(clock, named);
            FormPanel form = new FormPanel(
                    schema,
                    Map.of(),
                    rules,
                    named,
                    Optional.empty(),
                    UI.getCurrent().getLocale());
            Map<String, Object> shown = oneItemEach(schema.fields());
            shown.putAll(rules.initial(schema, Map.of()));
            form.setValues(shown);
            form.setReadOnly(true);
            return form;
        } catch (MalformedForm malformed) {
            return unreadable();
        }
    }

    /** A list that begins empty would not show what it asks for. */
    private static Map<String, Object> oneItemEach(List<FormField> fields) {
        Map<String, Object> items = new LinkedHashMap<>();
        fields.forEach(
                field -> field.items().ifPresent(list -> items.put(field.key(), List.of(oneItemEach(list.fields())))));
        return items;
    }

    /** Lists whose names are known and whose content is nobody's business here. */
    private ChoiceLists namedOnly() {
        return ChoiceLists.of(
                listNames().stream().collect(Collectors.toMap(Function.identity(), name -> locale -> List.of())));
    }

    private static Component tables(String dmn) {
        List<TableOutline> tables = TableOutline.of(dmn);
        if (tables.isEmpty()) {
            return unreadable();
        }
        Div all = new Div();
        tables.forEach(table -> {
            if (tables.size() > 1) {
                all.add(new H4(table.name()));
            }
            all.add(table(table));
        });
        return all;
    }

    private static Component table(TableOutline table) {
        NativeTableRow heads = new NativeTableRow();
        table.inputs().forEach(input -> heads.add(new NativeTableHeaderCell(input)));
        table.outputs().forEach(output -> {
            NativeTableHeaderCell head = new NativeTableHeaderCell(output);
            head.addClassName("icma-table__answer");
            heads.add(head);
        });
        NativeTableBody body = new NativeTableBody();
        table.rules().forEach(rule -> body.add(row(rule)));
        NativeTable drawn = new NativeTable(new NativeTableHeader(heads), body);
        drawn.addClassName("icma-table");
        Div frame = new Div(drawn, hitPolicy(table));
        frame.addClassName("icma-table__frame");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", table.name());
        return frame;
    }

    private static Component hitPolicy(TableOutline table) {
        Paragraph policy = new Paragraph(UI.getCurrent()
                .getTranslation(
                        "modelling.table.hit-policy." + table.hitPolicy().replace(' ', '-')));
        policy.addClassName("icma-table__policy");
        return policy;
    }

    private static NativeTableRow row(TableOutline.Rule rule) {
        NativeTableRow row = new NativeTableRow();
        rule.inputs().forEach(cell -> row.add(new NativeTableCell(cell.isBlank() ? "—" : cell)));
        rule.outputs().forEach(cell -> {
            NativeTableCell answer = new NativeTableCell(cell.isBlank() ? "—" : cell);
            answer.addClassName("icma-table__answer");
            row.add(answer);
        });
        return row;
    }

    private static Component unreadable() {
        return new Paragraph(UI.getCurrent().getTranslation("modelling.preview.unreadable"));
    }
}
