package az.icma.process;

/** The id of a BPMN process, which is also its file name. */
public record ProcessKey(String value) {}
