package az.icma.modelling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

import java.util.function.Consumer;

/** What can be done while drawing: back, forth, the whole picture, trying it out, looking at it as staff will. */
class EditorTools extends Div {

    EditorTools() {
        addClassName("icma-editing__tools");
    }

    /** Begins anew for another editor. */
    EditorTools of(DraftEditor editor) {
        removeAll();
        add(
                tool(VaadinIcon.ARROW_BACKWARD, "modelling.editing.undo", editor::undo),
                tool(VaadinIcon.ARROW_FORWARD, "modelling.editing.redo", editor::redo));
        return this;
    }

    void withPreview(Runnable preview) {
        add(new Button(getTranslation("modelling.editing.preview"), VaadinIcon.EYE.create(), click -> preview.run()));
    }

    /** @param simulating hears whether the model is being tried out */
    void withSimulation(Modeler modeler, Consumer<Boolean> simulating) {
        Button simulate = new Button(getTranslation("modelling.editing.simulate"), VaadinIcon.PLAY_CIRCLE_O.create());
        simulate.getElement().setAttribute("aria-pressed", "false");
        simulate.addClickListener(click -> {
            boolean begins = "false".equals(simulate.getElement().getAttribute("aria-pressed"));
            modeler.simulate(begins);
            simulate.setText(getTranslation(begins ? "modelling.editing.simulate-end" : "modelling.editing.simulate"));
            simulate.getElement().setAttribute("aria-pressed", Boolean.toString(begins));
            simulating.accept(begins);
        });
        add(tool(VaadinIcon.EXPAND_SQUARE, "modelling.editing.whole", modeler::whole), simulate);
    }

    private Button tool(VaadinIcon icon, String label, Runnable act) {
        Button button = new Button(icon.create(), click -> act.run());
        button.setAriaLabel(getTranslation(label));
        button.setTooltipText(getTranslation(label));
        return button;
    }
}
