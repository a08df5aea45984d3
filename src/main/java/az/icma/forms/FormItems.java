package az.icma.forms;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;

/**
 * What a list asks for, item by item.
 *
 * @param fields those among the components that are filled in; their keys are the item's own
 * @param called what one item is called, "Document"; blank where the form does not say
 * @param addRemove people may add items and take them away
 * @param atFirst so many empty items stand there before anybody adds one
 * @param outlined each item has a frame
 * @param foldedFrom beyond so many the rest is folded at first; 0 where nothing is ever folded
 */
public record FormItems(
        List<FormComponent> components,
        List<FormField> fields,
        Wording called,
        boolean addRemove,
        int atFirst,
        boolean outlined,
        int foldedFrom) {

    /** More is not a list that somebody types any more, and no page that somebody reads. */
    static final int MOST = 50;

    private static final int SEEN_AT_ONCE = 5;

    static FormItems of(JsonNode list, List<FormComponent> components) {
        int unfolded = list.path("nonCollapsedItems").asInt(0);
        return new FormItems(
                components,
                FormSchema.inputs(components).toList(),
                new Wording(
                        list.path("properties").path("item").asText(""),
                        list.path("properties").path("item.en").asText("")),
                list.path("allowAddRemove").asBoolean(true),
                Math.max(0, Math.min(MOST, list.path("defaultRepetitions").asInt(1))),
                list.path("showOutline").asBoolean(true),
                list.path("disableCollapse").asBoolean(false) ? 0 : unfolded > 0 ? unfolded : SEEN_AT_ONCE);
    }
}
