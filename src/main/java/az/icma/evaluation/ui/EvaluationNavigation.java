package az.icma.evaluation.ui;

import az.icma.shared.ui.RailEntry;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** Where the pages of evaluation stand. */
@Configuration(proxyBeanMethods = false)
class EvaluationNavigation {

    @Bean
    RailEntry historyPage() {
        return new RailEntry(
                RailEntry.Section.EVALUATION,
                "evaluation.history.title",
                HistoryView.class,
                VaadinIcon.BAR_CHART_H,
                10,
                List.of(CasesBehindView.class));
    }

    @Bean
    RailEntry stepsPage() {
        return new RailEntry(
                RailEntry.Section.EVALUATION, "evaluation.steps.title", StepsView.class, VaadinIcon.TIMER, 20);
    }
}
