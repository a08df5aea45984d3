package az.icma.casefile.ui;

import az.icma.casefile.StandIns;
import az.icma.casefile.StandIns.Cover;
import az.icma.security.CurrentUser;
import az.icma.security.SignedIn;
import az.icma.security.StaffDirectory;
import az.icma.shared.Baku;
import az.icma.shared.Refused;
import az.icma.shared.ui.Dates;
import az.icma.shared.ui.Notices;
import az.icma.shared.ui.PageHeader;
import az.icma.shared.ui.ShortList;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;

/** Who is away and who stands in: one's own absence, and everybody's for those who lead. */
@Route("absences")
@RolesAllowed({
    "INTAKE",
    "REGISTRAR",
    "COORDINATOR",
    "LAWYER",
    "ADVOCATE",
    "CAMPAIGN_MANAGER",
    "CBO_COORDINATOR",
    "DIRECTOR"
})
class StandInsView extends Div implements HasDynamicTitle {

    private final StandIns standIns;
    private final StaffDirectory staff;
    private final Clock clock;
    private final ComboBox<SignedIn> absent = new ComboBox<>();
    private final ComboBox<SignedIn> cover = new ComboBox<>();
    private final DatePicker firstDay = new DatePicker();
    private final DatePicker lastDay = new DatePicker();
    private final Div list = new Div();

    StandInsView(StandIns standIns, StaffDirectory staff, CurrentUser currentUser, Clock clock) {
        this.standIns = standIns;
        this.staff = staff;
        this.clock = clock;
        addClassNames("icma-page", "icma-absences");
        configureCover();
        configureAbsent(currentUser.require());
        configureDay(firstDay, "first-day");
        configureDay(lastDay, "last-day");
        add(new PageHeader(getPageTitle()).about(getTranslation("casefile.absences.about")), list, createForm());
        showList();
    }

    private void configureAbsent(SignedIn reader) {
        List<SignedIn> choice = standIns.arrangeable();
        absent.setLabel(getTranslation("casefile.absences.absent"));
        absent.setItemLabelGenerator(SignedIn::name);
        absent.setManualValidation(true);
        absent.addValueChangeListener(change -> cover.setItems(
                change.getValue() == null
                        ? List.of()
                        : standIns.candidates(change.getValue().id())));
        absent.setItems(choice);
        absent.setVisible(choice.size() > 1);
        absent.setValue(choice.stream()
                .filter(person -> person.id().equals(reader.id()))
                .findFirst()
                .orElse(null));
    }

    private void configureCover() {
        cover.setLabel(getTranslation("casefile.absences.cover"));
        cover.setHelperText(getTranslation("casefile.absences.cover.help"));
        cover.setItemLabelGenerator(SignedIn::name);
        cover.setManualValidation(true);
    }

    private void configureDay(DatePicker day, String name) {
        day.setLabel(getTranslation("casefile.absences." + name));
        day.setI18n(Dates.pickerTexts(getLocale()));
        day.setLocale(getLocale());
        day.setMin(today());
        day.setManualValidation(true);
    }

    private Div createForm() {
        Button arrange = new Button(getTranslation("casefile.absences.arrange"), click -> arrange());
        arrange.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div days = new Div(firstDay, lastDay);
        days.addClassName("icma-absences__days");
        Div form = new Div(absent, cover, days, arrange);
        form.addClassName("icma-absences__form");
        return form;
    }

    private void arrange() {
        absent.setInvalid(absent.isEmpty());
        absent.setErrorMessage(getTranslation("casefile.handover.to.error"));
        cover.setInvalid(cover.isEmpty());
        cover.setErrorMessage(getTranslation("casefile.handover.to.error"));
        for (DatePicker day : List.of(firstDay, lastDay)) {
            day.setInvalid(day.isEmpty());
            day.setErrorMessage(getTranslation("casefile.absences.day.error"));
        }
        if (absent.isInvalid() || cover.isInvalid() || firstDay.isInvalid() || lastDay.isInvalid()) {
            return;
        }
        try {
            standIns.arrange(absent.getValue().id(), cover.getValue().id(), firstDay.getValue(), lastDay.getValue());
            Notices.success("casefile.absences.arranged", cover.getValue().name());
            cover.clear();
            firstDay.clear();
            lastDay.clear();
            showList();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void showList() {
        list.removeAll();
        List<Cover> covers = standIns.upcoming();
        if (covers.isEmpty()) {
            return;
        }
        ShortList lines = new ShortList(getTranslation("casefile.absences.upcoming"), String.valueOf(covers.size()));
        covers.forEach(one -> lines.line(
                new Span(getTranslation("casefile.absences.line", staff.name(one.by()), staff.name(one.absent()))),
                days(one),
                endButton(one)));
        list.add(lines);
    }

    private String days(Cover one) {
        String days = Dates.day(one.firstDay(), getLocale()) + " – " + Dates.day(one.lastDay(), getLocale());
        return one.firstDay().isAfter(today()) ? days : days + " · " + getTranslation("casefile.absences.now");
    }

    private Button endButton(Cover one) {
        Button end = new Button(getTranslation("casefile.absences.end"), click -> {
            try {
                standIns.end(one.id());
                Notices.success("casefile.absences.ended");
            } catch (Refused refused) {
                Notices.refused(refused);
            }
            showList();
        });
        end.addThemeVariants(ButtonVariant.LUMO_SMALL);
        end.setAriaLabel(getTranslation("casefile.absences.end") + ": " + staff.name(one.absent()));
        return end;
    }

    private LocalDate today() {
        return Baku.today(clock);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casefile.absences.title");
    }
}
