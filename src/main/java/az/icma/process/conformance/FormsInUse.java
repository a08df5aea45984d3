package az.icma.process.conformance;

import java.util.Optional;

import static az.icma.process.conformance.Inspection.both;

/** Every step that a person does has a form, and the form is published together with the model. */
final class FormsInUse implements BpmnRule {

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        model.nodes("userTask").forEach(task -> inspectTask(task, inspection));
        model.catches().keySet().forEach(node -> Bpmn.property(node, "form")
                .ifPresent(form -> requireForm(form, node, inspection)));
    }

    private static void inspectTask(XmlElement task, Inspection inspection) {
        Optional<String> form = task.attribute(Bpmn.CAMUNDA, "formRef");
        if (form.isEmpty()) {
            inspection.error(
                    "form.missing",
                    task,
                    both("Addımın forması yoxdur.", "The step has no form."),
                    both("Forma seçin (camunda:formRef).", "Choose a form (camunda:formRef)."));
            return;
        }
        requireForm(form.get(), task, inspection);
        if (task.attribute(Bpmn.CAMUNDA, "formRefBinding")
                .filter("deployment"::equals)
                .isEmpty()) {
            inspection.error(
                    "form.binding",
                    task,
                    both(
                            "Forma modelin öz buraxılışına bağlanmayıb.",
                            "The form is not bound to the model's own publication."),
                    both(
                            "camunda:formRefBinding=\"deployment\" yazın.",
                            "Write camunda:formRefBinding=\"deployment\"."));
        }
    }

    private static void requireForm(String id, XmlElement element, Inspection inspection) {
        if (inspection.around().form(id).isEmpty()) {
            inspection.error(
                    "form.unknown",
                    element,
                    both(
                            "“" + Inspection.shortened(id) + "” forması yoxdur.",
                            "There is no form “" + Inspection.shortened(id) + "”."),
                    both(
                            "Formanı modellə birlikdə yükləyin və ya mövcud formanı seçin.",
                            "Publish the form together with the model, or choose one that exists."));
        }
    }
}
