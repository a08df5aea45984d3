package az.icma.process;

import java.util.Set;

/**
 * One process of a case as a picture: the model and where the work stands in it.
 *
 * @param title name of the process in Azerbaijani; {@code titleEn} in English
 * @param xml BPMN 2.0 with its drawing
 * @param done ids of elements that were passed
 * @param current ids of elements where the work stands now
 */
public record CaseDiagram(
        ProcessKey process,
        String title,
        String titleEn,
        String xml,
        boolean running,
        Set<String> done,
        Set<String> current) {}
