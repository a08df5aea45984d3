package az.icma.campaigns.ui;

import az.icma.casefile.CaseFile;
import az.icma.casefile.CaseFilter;
import az.icma.casefile.CaseFilter.By;
import az.icma.registry.OrganisationCard;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Narrows the campaigns that the page shows. Those that have ended are shown on request. */
class CampaignFilterBar extends Div {

    private static final String ALSO_ENDED =
            CaseFile.Status.REQUEST + "," + CaseFile.Status.OPEN + "," + CaseFile.Status.CLOSED;

    private final TextField text = new TextField();
    private final Map<By, ComboBox<String>> codes = new EnumMap<>(By.class);
    private final Checkbox mine = new Checkbox();
    private final Checkbox ended = new Checkbox();
    private final Runnable changed;
    private boolean silent;

    CampaignFilterBar(CampaignWords words, List<OrganisationCard> cbos, Runnable changed) {
        this.changed = changed;
        addClassName("icma-filter-bar");
        configureText();
        add(
                text,
                code(By.THEME, "theme", words.registry().themes()),
                code(By.DISTRICT, "district", words.registry().districts()),
                code(By.ORGANISATION, "cbo", names(cbos)),
                code(By.STAGE, "stage", words.stages()),
                checkbox(mine, "mine"),
                checkbox(ended, "ended"));
    }

    private void configureText() {
        text.setPlaceholder(getTranslation("campaigns.list.search"));
        text.setAriaLabel(getTranslation("campaigns.list.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(this::tell);
    }

    private ComboBox<String> code(By what, String key, Map<String, String> labels) {
        ComboBox<String> field = new ComboBox<>();
        field.setPlaceholder(getTranslation("campaigns.list." + key));
        field.setAriaLabel(getTranslation("campaigns.list." + key));
        field.setItems(labels.keySet());
        field.setItemLabelGenerator(code -> labels.getOrDefault(code, code));
        field.setClearButtonVisible(true);
        field.addValueChangeListener(this::tell);
        codes.put(what, field);
        return field;
    }

    private Checkbox checkbox(Checkbox box, String key) {
        box.setLabel(getTranslation("campaigns.list." + key));
        box.addValueChangeListener(this::tell);
        return box;
    }

    private Map<String, String> names(List<OrganisationCard> cbos) {
        Map<String, String> names = new LinkedHashMap<>();
        cbos.forEach(cbo -> names.put(cbo.id().toString(), cbo.name(getLocale())));
        return names;
    }

    private void tell(HasValue.ValueChangeEvent<?> change) {
        if (!silent) {
            changed.run();
        }
    }

    CaseFilter filter() {
        CaseFilter filter = CaseFilter.matching(text.getValue());
        for (Map.Entry<By, ComboBox<String>> code : codes.entrySet()) {
            if (!code.getValue().isEmpty()) {
                filter = filter.with(code.getKey(), code.getValue().getValue());
            }
        }
        filter = mine.getValue() ? filter.with(By.MINE, "1") : filter;
        return ended.getValue() ? filter.with(By.STATUS, ALSO_ENDED) : filter.running();
    }

    boolean isNarrowed() {
        return !filter().equals(CaseFilter.ALL.running());
    }

    /** Shows what the address says; what no field can show is passed over. */
    void show(CaseFilter filter) {
        silent = true;
        text.setValue(filter.text());
        codes.forEach((what, field) -> field.setValue(filter.value(what)
                .filter(code -> field.getListDataView().contains(code))
                .orElse(null)));
        mine.setValue(filter.value(By.MINE).isPresent());
        ended.setValue(filter.value(By.STATUS)
                .filter(names -> names.contains(CaseFile.Status.CLOSED.name()))
                .isPresent());
        silent = false;
    }
}
