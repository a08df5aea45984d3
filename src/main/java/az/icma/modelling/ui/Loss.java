package az.icma.modelling.ui;

import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that a file says and that would be gone as soon as the editor writes it.
 *
 * @param elementId the nearest element that has an id; empty where it belongs to the file as a whole
 * @param elementName how that element is called on the drawing, perhaps empty
 * @param what the attribute or part, as the file calls it
 * @param value what it says, perhaps empty
 */
record Loss(String elementId, String elementName, Kind kind, String what, String value) {

    /** What is lost. */
    enum Kind {
        ATTRIBUTE("modelling.loss.attribute"),
        TEXT("modelling.loss.text"),
        PART("modelling.loss.part");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /** Where it would be lost, in words for people: the name on the drawing, else the code. */
    String where() {
        return elementName.isBlank() ? elementId : elementName;
    }

    /** What the editor in the browser tells. */
    static List<Loss> read(String text) {
        JsonArray told = Json.instance().parse(text);
        List<Loss> losses = new ArrayList<>();
        for (int at = 0; at < told.length(); at++) {
            JsonObject loss = told.getObject(at);
            losses.add(new Loss(
                    loss.getString("id"),
                    loss.getString("name"),
                    kind(loss.getString("kind")),
                    loss.getString("what"),
                    loss.getString("value")));
        }
        return losses;
    }

    private static Kind kind(String told) {
        return switch (told) {
            case "attribute" -> Kind.ATTRIBUTE;
            case "text" -> Kind.TEXT;
            default -> Kind.PART;
        };
    }
}
