package az.icma.evaluation.ui;

import az.icma.evaluation.By;
import az.icma.evaluation.CaseHistory.KnownOutcome;
import az.icma.evaluation.Period;
import az.icma.evaluation.Question;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is asked: a period and conditions. Tells of each change; its state is the page's address. */
class HistoryFilters extends Div {

    /** As far back as periods are offered; the address reaches further. */
    private static final int YEARS = 6;

    private final HistoryWords words;
    private final Consumer<Question> changed;
    private final LocalDate today;
    private final Select<Period.Unit> unit = new Select<>();
    private final ComboBox<Period> period = new ComboBox<>();
    private final ComboBox<YearMonth> first = new ComboBox<>();
    private final ComboBox<YearMonth> last = new ComboBox<>();
    private final Map<String, ComboBox<String>> conditions = new LinkedHashMap<>();

    private boolean silent;

    HistoryFilters(HistoryWords words, List<KnownOutcome> outcomes, LocalDate today, Consumer<Question> changed) {
        this.words = words;
        this.changed = changed;
        this.today = today;
        addClassName("icma-filter-bar");
        configurePeriod();
        condition("kind", words.text("evaluation.By.KIND"), words.kinds());
        condition("district", words.text("evaluation.By.DISTRICT"), words.districts());
        condition("theme", words.text("evaluation.By.THEME"), words.themes());
        condition("outcome", words.text("evaluation.By.OUTCOME"), labels(outcomes));
        condition("sex", words.text("evaluation.By.SEX"), words.sexes());
        condition("age", words.text("evaluation.By.AGE"), words.ages());
        condition("flag", words.text("evaluation.filter.flag"), words.flags());
    }

    private Map<String, String> labels(List<KnownOutcome> outcomes) {
        Map<String, String> labels = new LinkedHashMap<>();
        outcomes.forEach(known -> labels.put(known.outcome(), words.group(By.OUTCOME, known.outcome())));
        return labels;
    }

    private void configurePeriod() {
        unit.setItems(Period.Unit.values());
        unit.setItemLabelGenerator(each -> words.text("evaluation.Unit." + each));
        unit.setAriaLabel(words.text("evaluation.filter.unit"));
        unit.addClassName("icma-filter-bar__unit");
        unit.addValueChangeListener(change -> unitChosen());
        period.setItemLabelGenerator(words::period);
        period.setAriaLabel(words.text("evaluation.filter.period"));
        period.addValueChangeListener(change -> tell());
        configureMonth(first, "evaluation.filter.first");
        configureMonth(last, "evaluation.filter.last");
        add(unit, period, first, last);
    }

    private void configureMonth(ComboBox<YearMonth> field, String labelKey) {
        field.setItemLabelGenerator(words::month);
        field.setAriaLabel(words.text(labelKey));
        field.setItems(months().toList());
        field.addValueChangeListener(change -> tell());
    }

    private void condition(String name, String label, Map<String, String> labels) {
        ComboBox<String> field = new ComboBox<>();
        field.setItems(labels.keySet());
        field.setItemLabelGenerator(code -> labels.getOrDefault(code, code));
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setClearButtonVisible(true);
        field.addValueChangeListener(change -> tell());
        conditions.put(name, field);
        add(field);
    }

    /** From one unit to another the period stays around its last month that has begun. */
    private void unitChosen() {
        if (silent) {
            return;
        }
        YearMonth around = question().period().last();
        YearMonth now = YearMonth.from(today);
        YearMonth within = around.isAfter(now) ? now : around;
        show(question()
                .in(
                        switch (unit.getValue()) {
                            case MONTH -> Period.month(within);
                            case QUARTER -> Period.quarter(within);
                            case YEAR -> Period.year(within.getYear());
                            case RANGE -> new Period(within.minusMonths(1), within);
                        }));
        tell();
    }

    private void tell() {
        if (!silent) {
            changed.accept(question());
        }
    }

    Question question() {
        Map<String, String> codes = new LinkedHashMap<>();
        conditions.forEach((name, field) -> {
            if (field.getValue() != null) {
                codes.put(name, field.getValue());
            }
        });
        return Question.ofCodes(codes, chosenPeriod());
    }

    private Period chosenPeriod() {
        if (unit.getValue() == Period.Unit.RANGE && first.getValue() != null && last.getValue() != null) {
            return last.getValue().isBefore(first.getValue())
                    ? new Period(last.getValue(), first.getValue())
                    : new Period(first.getValue(), last.getValue());
        }
        return period.getValue() == null ? Period.year(today.getYear()) : period.getValue();
    }

    /** Shows what is asked, and tells nobody. */
    void show(Question question) {
        silent = true;
        Period asked = question.period();
        boolean range = asked.unit() == Period.Unit.RANGE;
        unit.setValue(asked.unit());
        period.setItems(Stream.concat(Stream.of(asked), periods(asked.unit()))
                .distinct()
                .toList());
        period.setValue(asked);
        first.setValue(asked.first());
        last.setValue(asked.last());
        period.setVisible(!range);
        first.setVisible(range);
        last.setVisible(range);
        Map<String, String> codes = question.codes();
        conditions.forEach((name, field) -> field.setValue(codes.get(name)));
        silent = false;
    }

    private Stream<Period> periods(Period.Unit of) {
        return switch (of) {
            case MONTH -> months().map(Period::month);
            case QUARTER -> months().map(Period::quarter).distinct();
            case YEAR -> months().map(month -> Period.year(month.getYear())).distinct();
            case RANGE -> Stream.of();
        };
    }

    private Stream<YearMonth> months() {
        YearMonth now = YearMonth.from(today);
        return IntStream.range(0, YEARS * 12).mapToObj(now::minusMonths);
    }
}
