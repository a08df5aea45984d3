package az.icma.modelling.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;

import java.util.Map;
import java.util.Set;

/**
 * What an element says, in plain words: who does it, by which form, whose time it takes, until when. Knows nothing of the
 * model's text; hands single answers on.
 */
class ElementPanel extends Div {

    /** Takes one answer: element, what was asked, the answer; empty if it was taken away. */
    @FunctionalInterface
    interface Answer {
        void given(String elementId, String key, String value);
    }

    private static final Set<String> NAMED_TYPES = Set.of(
            "Form",
            "Field",
            "Process",
            "UserTask",
            "ReceiveTask",
            "EndEvent",
            "StartEvent",
            "BoundaryEvent",
            "Lane",
            "SequenceFlow",
            "BusinessRuleTask",
            "ServiceTask",
            "SendTask",
            "CallActivity",
            "SubProcess",
            "ExclusiveGateway",
            "ParallelGateway",
            "InclusiveGateway",
            "EventBasedGateway",
            "IntermediateCatchEvent",
            "IntermediateThrowEvent",
            "TextAnnotation");

    private final H2 heading = new H2();
    private final Span id = new Span();
    private final PanelFields fields;
    private ElementFacts facts = ElementFacts.NONE;
    private PanelChoices choices = PanelChoices.NONE;

    ElementPanel(Answer answer) {
        fields = new PanelFields((key, value) -> answer.given(facts.id(), key, value));
        addClassName("icma-element");
        id.addClassName("icma-element__id");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("modelling.element.label"));
    }

    /** Before another file is opened. */
    void clear() {
        facts = ElementFacts.NONE;
        removeAll();
    }

    /** Fields that are there already only take the new values, so that nobody who types loses the place. */
    void show(Map<String, String> element, PanelChoices offered) {
        ElementFacts now = new ElementFacts(element);
        boolean sameOffers = offered.offersTheSame(choices);
        if (now.equals(facts) && sameOffers) {
            return;
        }
        boolean sameQuestions =
                sameOffers && now.isAskedLike(facts) && getElement().getChildCount() > 0;
        facts = now;
        choices = offered;
        if (!sameQuestions) {
            draw();
        }
        id.setText(facts.id());
        fields.show(facts);
    }

    private void draw() {
        removeAll();
        fields.clear();
        String type = NAMED_TYPES.contains(facts.type()) ? facts.type() : "Other";
        heading.setText(getTranslation("modelling.element.type." + type));
        add(heading);
        switch (type) {
            case "Form" -> fields.note("modelling.field.choose");
            case "Field" -> {
                add(id);
                new FieldQuestions(facts, choices, fields).ask();
            }
            default -> {
                add(id);
                new ElementQuestions(facts, choices, fields).ask();
            }
        }
        add(fields);
    }
}
