package az.icma.process;

/** A BPMN message by name, {@code module.pastEvent}: something that happened and that a model may wait for. */
public record Message(String name) {}
