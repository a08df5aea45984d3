package az.icma.modelling;

import az.icma.process.ElementTexts;

import java.util.List;

/**
 * What a draft changes in one file.
 *
 * @param changes element by element; empty where only the drawing changed
 */
public record FileChange(String file, Kind kind, List<Change> changes) {

    /** What happened to a file or to something in it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * @param type what the thing is: {@code userTask}, {@code textfield}, {@code rule} …
     * @param texts what it is called, in the newer version if it is there
     */
    public record Change(Kind kind, String id, String type, ElementTexts texts, List<Difference> differences) {}

    /** @param what the property's technical name, for example {@code camunda:candidateGroups} */
    public record Difference(String what, String before, String after) {}

    public FileChange {
        changes = List.copyOf(changes);
    }
}
