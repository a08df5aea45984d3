package az.icma.appeals;

import org.springframework.lang.Nullable;

import java.time.LocalDate;
import jakarta.persistence.Embeddable;

/** That an authority has the letter, under which number, and until when it has to answer. */
@Embeddable
class Registration {

    private String registrationNumber;
    private LocalDate registeredOn;
    private LocalDate firstDueOn;
    private LocalDate dueOn;

    protected Registration() {}

    Registration(@Nullable String number, LocalDate day, LocalDate due) {
        registrationNumber = number;
        registeredOn = day;
        firstDueOn = due;
        dueOn = due;
    }

    void extend(LocalDate until) {
        dueOn = until;
    }

    void forgetNumber() {
        registrationNumber = null;
    }

    @Nullable
    String number() {
        return registrationNumber;
    }

    LocalDate day() {
        return registeredOn;
    }

    LocalDate firstDueOn() {
        return firstDueOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
