package az.icma.casefile.ui;

import az.icma.casefile.CaseEvent;
import az.icma.casefile.CaseFile;
import az.icma.casefile.StepCorrections;
import az.icma.casefile.StepsTakenBack;
import az.icma.forms.FormRenderer;
import az.icma.process.StepMovedOn;
import az.icma.shared.Refused;
import az.icma.shared.ui.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the reader may do with a line of the timeline: put right what was written in a step, or take the step back. */
@org.springframework.stereotype.Component
class TimelineActs {

    private final StepCorrections corrections;
    private final StepsTakenBack takenBack;
    private final FormRenderer forms;

    TimelineActs(StepCorrections corrections, StepsTakenBack takenBack, FormRenderer forms) {
        this.corrections = corrections;
        this.takenBack = takenBack;
        this.forms = forms;
    }

    /** The answers of each step as it was done the last time: earlier ones cannot be taken back. */
    static Set<UUID> last(List<CaseEvent> newestFirst) {
        Set<String> steps = new HashSet<>();
        Set<UUID> last = new HashSet<>();
        newestFirst.forEach(event -> {
            if (event.step().isPresent() && event.answerSet().isPresent() && !event.takenBack()) {
                if (steps.add(event.textKey() + event.step().get().az())) {
                    last.add(event.answerSet().get());
                }
            }
        });
        return last;
    }

    List<Button> of(CaseFile file, CaseEvent event, Set<UUID> last, CaseWords words, Runnable refresh) {
        Button correct = act("casefile.correction.open", words, () -> correct(file, event, words, refresh));
        correct.setVisible(corrections.mayCorrect(event));
        Button takeBack = act("casefile.take-back.open", words, () -> takeBack(file, event, words, refresh));
        takeBack.setVisible(file.status().isRunning()
                && event.answerSet().filter(last::contains).isPresent()
                && takenBack.offers(file.id(), event));
        return List.of(correct, takeBack).stream().filter(Button::isVisible).toList();
    }

    private static Button act(String key, CaseWords words, Runnable act) {
        Button button = new Button(words.text(key), click -> {
            try {
                act.run();
            } catch (Refused refused) {
                Notices.refused(refused);
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void correct(CaseFile file, CaseEvent event, CaseWords words, Runnable refresh) {
        StepCorrections.Correction opened = corrections.open(file.id(), event);
        new CorrectionDialog(
                        event.step().orElseThrow().in(words.locale()),
                        forms.render(opened.form(), opened.known()),
                        opened.answers(),
                        (answers, reason) -> {
                            corrections.correct(file.id(), event, answers, reason);
                            refresh.run();
                        })
                .open();
    }

    /** Asked once before anybody writes a reason, and again when it is written: somebody may have acted meanwhile. */
    private void takeBack(CaseFile file, CaseEvent event, CaseWords words, Runnable refresh) {
        said(words, () -> takenBack.check(file.id(), event));
        new TakeBackDialog(event.step().orElseThrow().in(words.locale()), reason -> {
                    said(words, () -> takenBack.takeBack(file.id(), event, reason));
                    refresh.run();
                })
                .open();
    }

    private static void said(CaseWords words, Runnable act) {
        try {
            act.run();
        } catch (StepMovedOn movedOn) {
            throw said(movedOn, words);
        }
    }

    /** The same refusal with the names that the reader knows. */
    private static Refused said(StepMovedOn movedOn, CaseWords words) {
        return new Refused(
                movedOn.textKey(),
                movedOn.what().map(what -> what.name(words.locale())).orElse(""),
                movedOn.who().map(words::colleague).orElseGet(() -> words.text("casefile.take-back.somebody")));
    }
}
