package az.icma.modelling;

import az.icma.process.ElementTexts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a draft changes in one file.
 *
 * @param called the name of the process or table in it, in the newer version if it is there; nothing for a form
 * @param changes element by element; empty where only the drawing changed
 */
public record FileChange(String file, Optional<ElementTexts> called, Kind kind, List<Change> changes) {

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

    /** By the name that people know, with the file behind it. */
    public String title(Locale locale) {
        return called.map(texts -> texts.name(locale))
                .filter(name -> !name.isBlank())
                .map(name -> name + " (" + file + ")")
                .orElse(file);
    }
}
