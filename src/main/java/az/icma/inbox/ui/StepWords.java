package az.icma.inbox.ui;

import az.icma.calendar.DueText;
import az.icma.forms.ChoiceLists;
import az.icma.inbox.InboxItem;
import az.icma.security.CurrentUser;
import az.icma.security.StaffDirectory;
import az.icma.shared.ui.Dates;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Open steps in words, in the language of the page. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class StepWords {

    private final DueText dueText;
    private final StaffDirectory staff;
    private final ChoiceLists choices;
    private final CurrentUser currentUser;
    private final Clock clock;
    private Map<String, String> districts;

    StepWords(DueText dueText, StaffDirectory staff, ChoiceLists choices, CurrentUser currentUser, Clock clock) {
        this.dueText = dueText;
        this.staff = staff;
        this.choices = choices;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** "3 iş günü qalıb", with a paragraph sign where it is the law's day; empty where nothing is due. */
    String due(InboxItem item) {
        return item.due()
                .map(day -> (lawful(item, day) ? "§ " : "") + dueText.relative(day, locale()))
                .orElse("");
    }

    /** What the short words leave out: which day, and whether the law or the house set it. */
    String exactDue(InboxItem item) {
        return item.due()
                .map(day -> text(
                        lawful(item, day) ? "inbox.my-work.law-due" : "inbox.my-work.house-due",
                        Dates.day(day, locale())))
                .orElse("");
    }

    boolean overdue(InboxItem item) {
        return item.overdue(clock);
    }

    String urgency(InboxItem item) {
        return item.urgency() > 0 ? text("inbox.urgency." + item.urgency()) : "";
    }

    String number(InboxItem item) {
        return item.number().isBlank() ? text("inbox.my-work.no-number") : item.number();
    }

    /** Theme and place; the district where the title does not say it already. */
    String place(InboxItem item) {
        String district = district(item.district());
        String title = item.title(locale());
        return district.isEmpty() || title.contains(district) ? title : String.join(" · ", title, district);
    }

    String holder(InboxItem item) {
        return item.assignee().map(staff::name).orElseGet(() -> text("inbox.my-work." + offeredTo(item)));
    }

    private String offeredTo(InboxItem item) {
        boolean yours = currentUser
                .get()
                .filter(reader -> item.team().contains(reader.id()))
                .isPresent();
        return yours ? "your-team" : item.among().isPresent() ? "team-only" : "free";
    }

    String colleague(UUID id) {
        return staff.name(id);
    }

    private boolean lawful(InboxItem item, LocalDate day) {
        return item.lawDue().filter(day::equals).isPresent();
    }

    private String district(String code) {
        if (districts == null) {
            districts = choices.labels("districts", locale());
        }
        return Optional.ofNullable(districts.get(code)).orElse(code);
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
