package az.icma.process.conformance;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

import static az.icma.process.conformance.Inspection.both;

/** Forms: components that the pages can show, in both languages, with conditions that can be read. */
final class FormRules {

    private static final Set<String> FIELDS = Set.of(
            "textfield",
            "textarea",
            "number",
            "checkbox",
            "radio",
            "select",
            "checklist",
            "taglist",
            "datetime",
            "filepicker",
            "dynamiclist");
    private static final Set<String> OTHERS = Set.of("text", "group", "separator", "spacer");
    private static final Set<String> LATER = Set.of("table");

    /** A repetition of a repetition takes for ever on the wrong text. */
    private static final Pattern NESTED_REPETITION = Pattern.compile("\\([^()]*[+*}][^()]*\\)\\s*[+*{]");

    void inspect(Form form, Inspection inspection) {
        inspectFrame(form, inspection);
        Set<String> keys = new HashSet<>();
        for (Form.Placed placed : form.placed()) {
            JsonNode component = placed.node();
            FormPlace place = new FormPlace(component, inspection);
            inspectType(component, place);
            FormKeys.inspect(placed, FIELDS, keys, place);
            inspectTexts(component, place);
            FormChoices.inspect(component, place);
            inspectConditions(component, place);
            inspectPattern(component, place);
        }
    }

    private static void inspectFrame(Form form, Inspection inspection) {
        if (!form.id().equals(inspection.baseName())) {
            inspection.error(
                    "form.file-name",
                    Inspection.shortened(form.id()),
                    "",
                    both("Faylın adı formanın adından (id) fərqlidir.", "The file is not named like the form (id)."),
                    both("Faylı “<id>.form” adlandırın.", "Name the file “<id>.form”."));
        }
        if (!"default".equals(form.schema().path("type").asText())) {
            inspection.error(
                    "form.not-a-form",
                    Inspection.shortened(form.id()),
                    "",
                    both("Forma növü “default” deyil.", "The form's type is not “default”."),
                    both("\"type\": \"default\" yazın.", "Write \"type\": \"default\"."));
        }
    }

    private static void inspectType(JsonNode component, FormPlace place) {
        String type = component.path("type").asText("");
        String shown = Inspection.shortened(type);
        if (LATER.contains(type)) {
            place.warning(
                    "form.component-later",
                    both("“" + shown + "” hissəsi hələ göstərilmir.", "“" + shown + "” is not shown yet."),
                    both("Dəstəklənən hissə ilə əvəz edin.", "Replace it by a component that is supported."));
        } else if (!FIELDS.contains(type) && !OTHERS.contains(type) && !isSendButton(component)) {
            place.error(
                    "form.component",
                    both("Formada “" + shown + "” hissəsi olmaz.", "“" + shown + "” may not stand in a form."),
                    both(
                            "Bunlardan istifadə edin: "
                                    + String.join(", ", FIELDS.stream().sorted().toList()),
                            "Use one of: "
                                    + String.join(", ", FIELDS.stream().sorted().toList())));
        }
    }

    /** The page has its own button, so one for sending does no harm. */
    private static boolean isSendButton(JsonNode component) {
        return component.path("type").asText().equals("button")
                && Set.of("", "submit", "reset")
                        .contains(component.path("action").asText(""));
    }

    private static void inspectTexts(JsonNode component, FormPlace place) {
        String type = component.path("type").asText();
        JsonNode properties = component.path("properties");
        if (FIELDS.contains(type)) {
            if (Stream.of("label", "dateLabel", "timeLabel")
                    .allMatch(name -> component.path(name).asText("").isBlank())) {
                place.error(
                        "form.no-label",
                        both("Sahənin azərbaycanca adı yoxdur.", "The field has no Azerbaijani label."),
                        both("Ad yazın.", "Write a label."));
            } else {
                requireEnglish(properties, "label.en", place);
            }
        }
        if (type.equals("dynamiclist") && !properties.path("item").asText("").isBlank()) {
            requireEnglish(properties, "item.en", place);
        }
        if (type.equals("group") && !component.path("label").asText("").isBlank()) {
            requireEnglish(properties, "label.en", place);
        } else if (type.equals("text")) {
            requireEnglish(properties, "text.en", place);
        }
        if (!component.path("description").asText("").isBlank()) {
            requireEnglish(properties, "description.en", place);
        }
    }

    private static void requireEnglish(JsonNode properties, String name, FormPlace place) {
        if (properties.path(name).asText("").isBlank()) {
            place.warning(
                    "form.no-english",
                    both("İngiliscə mətn yoxdur: " + name, "The English text is missing: " + name),
                    both("“" + name + "” xassəsini yazın.", "Write the property “" + name + "”."));
        }
    }

    private static void inspectConditions(JsonNode component, FormPlace place) {
        requireFeel(component.path("conditional").path("hide"), place);
        requireFeel(component.path("properties").path("requiredWhen"), place);
        requireFeelOf(component, place);
        requireFeelOf(component.path("validate"), place);
    }

    private static void requireFeelOf(JsonNode written, FormPlace place) {
        for (JsonNode value : written) {
            if (value.isTextual() && value.asText().startsWith("=")) {
                requireFeel(value, place);
            }
        }
    }

    private static void requireFeel(JsonNode written, FormPlace place) {
        if (!written.isTextual()) {
            return;
        }
        String text = written.asText().strip();
        Feel feel = Feel.expression(text.startsWith("=") ? text.substring(1) : text);
        if (!feel.parses()) {
            place.error(
                    "form.condition",
                    both("Şərt oxunmur: " + feel.failure(), "The condition cannot be read: " + feel.failure()),
                    both("FEEL dilində yazın, məsələn: topic = \"land\"", "Write FEEL, for example: topic = \"land\""));
        } else if (feel.definesFunctions() || feel.countsTooFar()) {
            place.error(
                    "form.condition-not-allowed",
                    both(
                            "Şərtdə funksiya və ya uzun aralıq ola bilməz.",
                            "A condition may hold no function or long range."),
                    both("Şərti sadələşdirin.", "Make the condition simpler."));
        }
    }

    private static void inspectPattern(JsonNode component, FormPlace place) {
        String pattern = component.path("validate").path("pattern").asText("");
        if (pattern.isEmpty()) {
            return;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException wrong) {
            place.error(
                    "form.pattern",
                    both("Nümunə (pattern) oxunmur.", "The pattern cannot be read."),
                    both("Nümunəni düzəldin və ya silin.", "Correct the pattern, or delete it."));
        }
        if (NESTED_REPETITION.matcher(pattern).find() || pattern.length() > 200) {
            place.error(
                    "load.pattern",
                    both("Nümunə (pattern) serveri dayandıra bilər.", "The pattern may bring the server to a halt."),
                    both("Təkrar içində təkrar yazmayın.", "Do not repeat what already repeats."));
        }
    }
}
