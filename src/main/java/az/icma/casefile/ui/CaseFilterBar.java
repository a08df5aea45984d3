package az.icma.casefile.ui;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFilter;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What narrows the list of matters; its state is also the page's address. */
class CaseFilterBar extends Div {

    private final TextField text = new TextField();
    private final MultiSelectComboBox<CaseFile.Status> statuses = new MultiSelectComboBox<>();
    private final ComboBox<String> district = new ComboBox<>();
    private final ComboBox<String> theme = new ComboBox<>();
    private final Checkbox mine = new Checkbox();

    private boolean silent;

    CaseFilterBar(CaseWords words, Runnable changed) {
        addClassName("icma-filter-bar");
        configureText();
        configureStatuses(words);
        configureCodes(district, "casefile.case-list.district", words.registry().districts());
        configureCodes(theme, "casefile.case-list.theme", words.registry().themes());
        mine.setLabel(getTranslation("casefile.case-list.mine"));
        add(text, statuses, district, theme, mine);
        Stream.<HasValue<?, ?>>of(text, statuses, district, theme, mine)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (!silent) {
                        changed.run();
                    }
                }));
    }

    private void configureText() {
        text.setPlaceholder(getTranslation("casefile.case-list.search"));
        text.setAriaLabel(getTranslation("casefile.case-list.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
    }

    private void configureStatuses(CaseWords words) {
        statuses.setItems(CaseFile.Status.values());
        statuses.setItemLabelGenerator(words::status);
        statuses.setPlaceholder(getTranslation("casefile.case-list.status"));
        statuses.setAriaLabel(getTranslation("casefile.case-list.status"));
        statuses.setClearButtonVisible(true);
    }

    private void configureCodes(ComboBox<String> field, String labelKey, Map<String, String> labels) {
        field.setItems(labels.keySet());
        field.setItemLabelGenerator(code -> labels.getOrDefault(code, code));
        field.setPlaceholder(getTranslation(labelKey));
        field.setAriaLabel(getTranslation(labelKey));
        field.setClearButtonVisible(true);
    }

    CaseFilter filter() {
        return new CaseFilter(
                text.getValue(), statuses.getValue(), district.getValue(), theme.getValue(), mine.getValue(), null);
    }

    boolean isEmpty() {
        return parameters().getParameters().isEmpty();
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            parameters.put("q", text.getValue());
        }
        if (!statuses.isEmpty()) {
            parameters.put(
                    "status",
                    statuses.getValue().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        }
        if (district.getValue() != null) {
            parameters.put("district", district.getValue());
        }
        if (theme.getValue() != null) {
            parameters.put("theme", theme.getValue());
        }
        if (mine.getValue()) {
            parameters.put("mine", "1");
        }
        return QueryParameters.simple(parameters);
    }

    /** Shows what the address says; unknown values are passed over. */
    void read(QueryParameters parameters) {
        silent = true;
        text.setValue(parameters.getSingleParameter("q").orElse(""));
        statuses.setValue(statuses(parameters.getSingleParameter("status").orElse("")));
        district.setValue(parameters.getSingleParameter("district").orElse(null));
        theme.setValue(parameters.getSingleParameter("theme").orElse(null));
        mine.setValue(parameters.getSingleParameter("mine").isPresent());
        silent = false;
    }

    private static Set<CaseFile.Status> statuses(String names) {
        List<String> wanted = List.of(names.split(","));
        return Arrays.stream(CaseFile.Status.values())
                .filter(status -> wanted.contains(status.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseFile.Status.class)));
    }
}
