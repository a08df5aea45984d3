package az.icma.process.conformance;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import static az.icma.process.conformance.Inspection.both;

/** Decision tables that a model uses are published with it, get what they read, and leave a result. */
final class DecisionsInUse implements BpmnRule {

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        model.nodes("businessRuleTask").forEach(task -> inspect(task, model, inspection));
    }

    private static void inspect(XmlElement task, Bpmn model, Inspection inspection) {
        String id = task.attribute(Bpmn.CAMUNDA, "decisionRef").orElse("");
        Optional<Dmn> table = inspection.around().decision(id);
        if (table.isEmpty()) {
            inspection.error(
                    "decision.unknown",
                    task,
                    both(
                            "“" + Inspection.shortened(id) + "” qərar cədvəli yoxdur.",
                            "There is no decision “" + Inspection.shortened(id) + "”."),
                    both("Cədvəli modellə birlikdə yükləyin.", "Publish the table together with the model."));
        }
        if (task.attribute(Bpmn.CAMUNDA, "decisionRefBinding")
                .filter("deployment"::equals)
                .isEmpty()) {
            inspection.error(
                    "decision.binding",
                    task,
                    both(
                            "Cədvəl modelin öz buraxılışına bağlanmayıb.",
                            "The decision is not bound to the model's own publication."),
                    both(
                            "camunda:decisionRefBinding=\"deployment\" yazın.",
                            "Write camunda:decisionRefBinding=\"deployment\"."));
        }
        if (task.attribute(Bpmn.CAMUNDA, "resultVariable").isEmpty()
                || task.attribute(Bpmn.CAMUNDA, "mapDecisionResult")
                        .filter("singleEntry"::equals)
                        .isEmpty()) {
            inspection.error(
                    "decision.result",
                    task,
                    both(
                            "Cədvəlin nəticəsi bir dəyişənə yazılmır.",
                            "The decision's result goes to no single variable."),
                    both(
                            "resultVariable və mapDecisionResult=\"singleEntry\" yazın.",
                            "Write resultVariable and mapDecisionResult=\"singleEntry\"."));
        }
        table.ifPresent(dmn -> requireInputs(task, dmn, model, inspection));
    }

    private static void requireInputs(XmlElement task, Dmn table, Bpmn model, Inspection inspection) {
        Set<String> missing = new TreeSet<>(table.variablesRead());
        missing.removeAll(inspection.around().variables(model));
        missing.removeAll(table.resultNames());
        missing.forEach(name -> inspection.error(
                "decision.input",
                task,
                both(
                        "Cədvəl “" + Inspection.shortened(name)
                                + "” dəyişənini oxuyur, amma o, heç yerdə qiymət almır.",
                        "The decision reads “" + Inspection.shortened(name) + "”, but nothing gives it a value."),
                both(
                        "Onu formanın sahəsi, addımın nəticəsi və ya prosesin dəyişəni edin.",
                        "Make it a field of a form, the result of a step or a variable of the process.")));
    }
}
