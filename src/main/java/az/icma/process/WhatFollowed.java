package az.icma.process;

import az.icma.process.StepMovedOn.Reason;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.lang.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What came of one completion of a step: found by walking the model from the step, and believing only what the history
 * says was passed since. Goes through gateways and into sub-processes as far as the next steps of people; whatever else
 * it meets cannot be undone, and it says so. Ways beside it are never looked at.
 */
final class WhatFollowed {

    private final BpmnModelInstance model;
    private final PassedElement step;
    private final List<PassedElement> passings;
    private final Function<String, ElementTexts> texts;
    private final Set<String> way = new LinkedHashSet<>();
    private final Set<String> passed = new LinkedHashSet<>();
    private final Set<String> entered = new LinkedHashSet<>();
    private final Set<String> tops = new LinkedHashSet<>();
    private final List<PassedElement> steps = new ArrayList<>();

    private WhatFollowed(
            BpmnModelInstance model,
            PassedElement step,
            List<PassedElement> passings,
            Function<String, ElementTexts> texts) {
        this.model = model;
        this.step = step;
        this.passings = passings;
        this.texts = texts;
    }

    /**
     * @param passings all of the process in which the step was done
     * @param answered the fields that the step has asked
     * @throws StepMovedOn if something came of it that cannot be taken away
     */
    static WhatFollowed of(
            BpmnModelInstance model,
            PassedElement step,
            List<PassedElement> passings,
            Set<String> answered,
            Function<String, ElementTexts> texts) {
        WhatFollowed followed = new WhatFollowed(model, step, passings, texts);
        FlowNode node = model.getModelElementById(step.element());
        if (!(node instanceof UserTask)) {
            throw StepMovedOn.because(Reason.REPORTED);
        }
        followed.goOnFrom(node, step.id(), step.scope(), null);
        followed.refuseWhatWasTriggered(answered);
        return followed;
    }

    /** The passings to be forgotten: the step's own, those of the gateways behind it, those of what followed. */
    Set<String> passed() {
        return passed;
    }

    /** The outermost passings to be called off. */
    Set<String> tops() {
        return tops;
    }

    /** The steps of people to which it led. */
    List<PassedElement> steps() {
        return steps;
    }

    private void goOnFrom(FlowNode node, String passing, String scope, @Nullable String top) {
        if (node instanceof Activity activity && activity.getLoopCharacteristics() != null) {
            throw StepMovedOn.because(Reason.UNCLEAR);
        }
        way.add(node.getId());
        passed.add(passing);
        boolean arrived = false;
        for (FlowNode target : neighbours(SequenceFlow::getSource, node, SequenceFlow::getTarget)) {
            Optional<PassedElement> next = arrivedAt(target, scope);
            if (next.isPresent()) {
                arrived = true;
                pass(target, next.get(), scope, top);
            }
        }
        if (!arrived) {
            throw StepMovedOn.because(Reason.UNCLEAR);
        }
    }

    private Optional<PassedElement> arrivedAt(FlowNode node, String scope) {
        List<PassedElement> visits = passings.stream()
                .filter(passing -> passing.element().equals(node.getId()))
                .filter(passing -> passing.scope().equals(scope))
                .filter(passing -> passing.cameAfter(step))
                .toList();
        if (visits.size() > 1 || !visits.isEmpty() && mayHaveComeElsewhere(node, scope)) {
            throw StepMovedOn.because(Reason.UNCLEAR);
        }
        return visits.stream().findFirst();
    }

    private boolean mayHaveComeElsewhere(FlowNode node, String scope) {
        Set<String> others = new LinkedHashSet<>();
        neighbours(SequenceFlow::getTarget, node, SequenceFlow::getSource)
                .forEach(source -> others.add(source.getId()));
        others.removeAll(way);
        return passings.stream()
                .filter(passing -> passing.scope().equals(scope))
                .filter(passing -> others.contains(passing.element()))
                .anyMatch(passing -> passing.endedAfter(step));
    }

    private void pass(FlowNode node, PassedElement passing, String scope, @Nullable String top) {
        if (node instanceof UserTask task && task.getLoopCharacteristics() == null) {
            steps.add(passing);
            passed.add(passing.id());
            tops.add(top == null ? passing.id() : top);
        } else if (leadsOn(node)) {
            goOnFrom(node, passing.id(), scope, top);
        } else if (node instanceof SubProcess part && !part.triggeredByEvent()) {
            enter(part, passing, top);
        } else {
            throw StepMovedOn.because(waits(node) ? Reason.WAITS : Reason.EFFECT, texts.apply(node.getId()));
        }
    }

    /** A gateway that only chooses or opens ways; one at which ways meet knows more than this step. */
    private boolean leadsOn(FlowNode node) {
        return node instanceof ExclusiveGateway
                || (node instanceof ParallelGateway || node instanceof InclusiveGateway)
                        && neighbours(SequenceFlow::getTarget, node, SequenceFlow::getSource)
                                        .size()
                                == 1;
    }

    /** By the flows themselves: a node need not list them. */
    private Set<FlowNode> neighbours(
            Function<SequenceFlow, FlowNode> end, FlowNode node, Function<SequenceFlow, FlowNode> otherEnd) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> end.apply(flow).equals(node))
                .map(otherEnd)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean waits(FlowNode node) {
        return node instanceof EventBasedGateway
                || node instanceof IntermediateCatchEvent
                || node instanceof ReceiveTask
                || node instanceof Gateway;
    }

    private void enter(SubProcess part, PassedElement passing, @Nullable String top) {
        if (part.getLoopCharacteristics() != null || !passing.isOpen()) {
            throw StepMovedOn.because(Reason.EFFECT, texts.apply(part.getId()));
        }
        way.add(part.getId());
        passed.add(passing.id());
        entered.add(passing.id());
        StartEvent begin =
                part.getChildElementsByType(StartEvent.class).iterator().next();
        String first = passings.stream()
                .filter(inside -> inside.scope().equals(passing.id()))
                .filter(inside -> inside.element().equals(begin.getId()))
                .map(PassedElement::id)
                .findFirst()
                .orElseThrow(() -> StepMovedOn.because(Reason.UNCLEAR));
        goOnFrom(begin, first, passing.id(), top == null ? passing.id() : top);
    }

    /** Timers, messages and conditions at what followed, and conditions that the answers of the step have met. */
    private void refuseWhatWasTriggered(Set<String> answered) {
        Set<String> guarded = new LinkedHashSet<>(way);
        steps.forEach(following -> guarded.add(following.element()));
        guarded.remove(step.element());
        model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> guarded.contains(event.getAttachedTo().getId()))
                .filter(event -> passings.stream()
                        .anyMatch(passing -> passing.element().equals(event.getId()) && passing.cameAfter(step)))
                .findFirst()
                .ifPresent(this::refuse);
        model.getModelElementsByType(ConditionalEventDefinition.class).stream()
                .filter(condition -> Optional.ofNullable(condition.getCamundaVariableName())
                        .map(answered::contains)
                        .orElse(true))
                .map(condition -> (FlowNode) condition.getParentElement())
                .filter(event -> passings.stream()
                        .anyMatch(passing -> passing.element().equals(event.getId())
                                && !passing.started().isBefore(step.started())))
                .findFirst()
                .ifPresent(this::refuse);
        passings.stream()
                .filter(passing -> entered.contains(passing.scope()) && !passed.contains(passing.id()))
                .findFirst()
                .ifPresent(passing -> {
                    throw StepMovedOn.because(Reason.EFFECT, texts.apply(passing.element()));
                });
    }

    private void refuse(FlowNode event) {
        throw StepMovedOn.because(Reason.EFFECT, texts.apply(event.getId()));
    }
}
