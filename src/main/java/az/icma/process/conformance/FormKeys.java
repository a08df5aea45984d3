package az.icma.process.conformance;

import java.util.Set;
import java.util.stream.Stream;

import static az.icma.process.conformance.Inspection.both;

/** Names of answers: there, usable, and each used once among those that lie together. */
final class FormKeys {

    private FormKeys() {}

    static void inspect(Form.Placed placed, Set<String> fields, Set<String> keys, FormPlace place) {
        if (placed.isGroup()) {
            String path = placed.node().path("path").asText("");
            if (!path.isEmpty()) {
                inspectPath(path, place);
            }
            return;
        }
        if (placed.isList()) {
            inspectList(placed, place);
        }
        String key = placed.answer();
        if (key.isEmpty()) {
            if (fields.contains(placed.node().path("type").asText())) {
                place.error(
                        "form.no-key",
                        both("Sahənin adı (key) yoxdur.", "The field has no key."),
                        both("Sahəyə ad verin.", "Give the field a key."));
            }
            return;
        }
        if (placed.isList()) {
            inspectPath(key, place);
        } else {
            inspectName(key, place);
        }
        if (!keys.add(placed.list() + "/" + placed.around() + key)) {
            String name = Inspection.shortened(key);
            place.error(
                    "form.key-twice",
                    both("“" + name + "” adı iki dəfə işlənib.", "The key “" + name + "” is used twice."),
                    both("Birinə başqa ad verin.", "Give one of them another key."));
        }
    }

    private static void inspectList(Form.Placed list, FormPlace place) {
        if (list.node().path("components").isEmpty()) {
            place.error(
                    "form.list-empty",
                    both("Siyahıda heç bir sahə yoxdur.", "The list has no field."),
                    both("Siyahının içinə sahə qoyun.", "Put a field into the list."));
        }
    }

    private static void inspectPath(String path, FormPlace place) {
        Stream.of(path.split("\\.", -1)).forEach(step -> inspectName(step, place));
    }

    private static void inspectName(String key, FormPlace place) {
        if (!Names.VARIABLE.matcher(key).matches()) {
            String name = Inspection.shortened(key);
            place.error(
                    "form.key",
                    both("“" + name + "” sahə adı ola bilməz.", "“" + name + "” cannot be the key of a field."),
                    both(
                            "Kiçik latın hərfi ilə başlayan, nöqtəsiz ad yazın.",
                            "Write a name without dots that begins with a small Latin letter."));
        } else if (Names.isReserved(key, place.inspection().vocabulary())) {
            place.error(
                    "form.key-reserved",
                    both("“" + key + "” adı proqrama məxsusdur.", "The name “" + key + "” belongs to the application."),
                    both("Başqa ad seçin.", "Choose another name."));
        }
    }
}
