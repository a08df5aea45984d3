package az.icma.process;

import java.util.Map;

/**
 * One version of a process as a picture, with what it says of itself.
 *
 * @param xml BPMN 2.0 with its drawing
 * @param process name of the process
 * @param elements names and properties by the id of the element
 */
public record ModelPicture(String xml, ElementTexts process, Map<String, ElementTexts> elements) {}
