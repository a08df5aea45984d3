package az.icma.process.conformance;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static az.icma.process.conformance.Inspection.both;

/** One executable process in a file, named like the file, kept long enough, of a size that somebody can read. */
final class ProcessFrame implements BpmnRule {

    private static final int MAX_FLOW_NODES = 300;
    private static final int MAX_ELEMENTS = 800;
    private static final int MAX_ID = 64;
    private static final int MAX_NAME = 255;
    private static final Pattern DAYS = Pattern.compile("P?(\\d{1,6})D?");
    private static final int A_YEAR = 365;

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        inspectProcess(model, inspection);
        inspectSize(model, inspection);
        inspectIds(model, inspection);
        inspectNames(model, inspection);
    }

    private static void inspectProcess(Bpmn model, Inspection inspection) {
        XmlElement process = model.process();
        if (model.processes().size() > 1) {
            inspection.error(
                    "process.several",
                    model.processes().get(1),
                    both("Faylda birdən çox proses var.", "The file holds more than one process."),
                    both("Hər prosesi öz faylında saxlayın.", "Keep each process in a file of its own."));
        }
        if (!process.attribute("isExecutable").filter("true"::equals).isPresent()) {
            inspection.error(
                    "process.not-executable",
                    process,
                    both("Proses icra olunan kimi işarələnməyib.", "The process is not marked as executable."),
                    both("“İcra olunan” (isExecutable) işarəsini qoyun.", "Set the mark “executable” (isExecutable)."));
        }
        if (!process.id().equals(inspection.baseName())) {
            inspection.warning(
                    "process.file-name",
                    process,
                    both("Faylın adı prosesin adından (id) fərqlidir.", "The file is not named like the process (id)."),
                    both(
                            "Faylı “" + Inspection.shortened(process.id()) + ".bpmn” adlandırın.",
                            "Name the file “" + Inspection.shortened(process.id()) + ".bpmn”."));
        }
        inspectTimeToLive(process, inspection);
    }

    private static void inspectTimeToLive(XmlElement process, Inspection inspection) {
        String written = process.attribute(Bpmn.CAMUNDA, "historyTimeToLive").orElse("");
        var matcher = DAYS.matcher(written);
        int days = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        if (days == 0) {
            inspection.error(
                    "process.time-to-live",
                    process,
                    both(
                            "Tarixçənin saxlanma müddəti göstərilməyib və ya sıfırdır.",
                            "How long the history is kept is not said, or it is zero."),
                    both(
                            "Məsələn, on il: historyTimeToLive=\"P3650D\".",
                            "For example ten years: historyTimeToLive=\"P3650D\"."));
        } else if (days < A_YEAR) {
            inspection.warning(
                    "process.time-to-live-short",
                    process,
                    both(
                            "Tarixçə yalnız " + days + " gün saxlanacaq; qiymətləndirmə məlumatı itə bilər.",
                            "The history is kept for " + days + " days only; evaluation may lose it."),
                    both("Ən azı bir il saxlayın: P365D.", "Keep it for a year at least: P365D."));
        }
    }

    /** A model that is too big is told so and not looked at further. */
    static boolean isTooBig(Bpmn model) {
        return model.flowNodes().size() > MAX_FLOW_NODES || elements(model) > MAX_ELEMENTS;
    }

    private static long elements(Bpmn model) {
        return model.definitions()
                .tree()
                .filter(element ->
                        element.namespace().equals(Bpmn.MODEL) && !element.id().isEmpty())
                .count();
    }

    private static void inspectSize(Bpmn model, Inspection inspection) {
        if (isTooBig(model)) {
            long elements = elements(model);
            inspection.error(
                    "load.too-many-elements",
                    model.process(),
                    both(
                            "Model çox böyükdür: " + model.flowNodes().size() + " addım, " + elements + " element.",
                            "The model is too big: " + model.flowNodes().size() + " nodes, " + elements + " elements."),
                    both(
                            "Ən çox 300 addım və 800 element. Hissələri ayrı proseslərə çıxarın.",
                            "At most 300 nodes and 800 elements. Move parts to processes of their own."));
        }
    }

    private static void inspectIds(Bpmn model, Inspection inspection) {
        Set<String> seen = new HashSet<>();
        model.definitions().tree().filter(element -> !element.id().isEmpty()).forEach(element -> {
            if (!seen.add(element.id()) && !element.is(Bpmn.CAMUNDA, "property")) {
                inspection.error(
                        "id.twice",
                        element,
                        both(
                                "“" + Inspection.shortened(element.id()) + "” adı (id) iki dəfə işlənib.",
                                "The id “" + Inspection.shortened(element.id()) + "” is used twice."),
                        both("Birinə başqa ad verin.", "Give one of them another id."));
            }
            if (element.namespace().equals(Bpmn.MODEL) && element.id().length() > MAX_ID) {
                inspection.error(
                        "id.too-long",
                        element,
                        both(
                                "Ad (id) " + MAX_ID + " simvoldan uzundur.",
                                "The id is longer than " + MAX_ID + " characters."),
                        both("Qısa ad verin.", "Give a short id."));
            }
        });
    }

    private static void inspectNames(Bpmn model, Inspection inspection) {
        Map<String, Long> messages =
                model.all("message").collect(Collectors.groupingBy(XmlElement::label, Collectors.counting()));
        model.all("message")
                .filter(message -> messages.get(message.label()) > 1)
                .skip(1)
                .forEach(message -> inspection.warning(
                        "message.twice",
                        message,
                        both("Eyni adlı iki mesaj var.", "There are two messages of the same name."),
                        both("Birini silin.", "Delete one.")));
        model.described()
                .filter(element -> element.label().length() > MAX_NAME)
                .forEach(element -> inspection.error(
                        "text.too-long",
                        element,
                        both(
                                "Ad " + MAX_NAME + " simvoldan uzundur.",
                                "The name is longer than " + MAX_NAME + " characters."),
                        both(
                                "Adı qısaldın, izahı sənədləşmə sahəsinə yazın.",
                                "Shorten the name; write the explanation into the documentation.")));
    }
}
