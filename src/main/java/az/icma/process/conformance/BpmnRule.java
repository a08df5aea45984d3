package az.icma.process.conformance;

/** One family of rules about process models. */
interface BpmnRule {

    void inspect(Bpmn model, Inspection inspection);
}
