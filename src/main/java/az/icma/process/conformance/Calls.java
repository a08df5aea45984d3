package az.icma.process.conformance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static az.icma.process.conformance.Inspection.both;

/**
 * A model calls models that exist and that its module may use, and hands the record's id on. It calls itself only after
 * somebody did something: a letter may lead to a letter, but nothing may run away.
 */
final class Calls implements BpmnRule {

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        model.nodes("callActivity").forEach(call -> {
            inspectTarget(call, model, inspection);
            inspectMappings(call, inspection);
        });
        if (model.nodes("callActivity").findAny().isPresent() && callsItself(model, inspection.around())) {
            inspection.error(
                    "call.circle",
                    model.process(),
                    both(
                            "Proses heç kim bir addım atmadan özünü çağırır.",
                            "The process calls itself, directly or through others, before anybody has done a step."),
                    both(
                            "Çağırış dairəsini qırın və ya çağırışdan əvvələ addım qoyun.",
                            "Break the circle of calls, or put a step before the call."));
        }
    }

    private static void inspectTarget(XmlElement call, Bpmn model, Inspection inspection) {
        String target = call.attribute("calledElement").orElse("");
        if (!inspection.around().knowsProcess(target)) {
            inspection.error(
                    "call.unknown-process",
                    call,
                    both(
                            "“" + Inspection.shortened(target) + "” prosesi yoxdur.",
                            "There is no process “" + Inspection.shortened(target) + "”."),
                    both("Mövcud prosesi seçin.", "Choose a process that exists."));
            return;
        }
        Optional<String> own = inspection.around().module(model.process().id());
        Optional<String> other = inspection.around().module(target);
        if (own.isPresent() && other.isPresent() && !inspection.vocabulary().mayUse(own.get(), other.get())) {
            inspection.error(
                    "call.direction",
                    call,
                    both(
                            "“" + own.get() + "” modulu “" + other.get() + "” modulunun prosesini çağıra bilməz.",
                            "The module “" + own.get() + "” may not call processes of “" + other.get() + "”."),
                    both("Əlaqəni hadisə (mesaj) ilə qurun.", "Connect them by an event (message) instead."));
        }
        if (call.attribute(Bpmn.CAMUNDA, "calledElementBinding")
                .filter(binding -> !binding.equals("latest"))
                .isPresent()) {
            inspection.warning(
                    "call.binding",
                    call,
                    both("Çağırış ən son versiyaya bağlı deyil.", "The call is not bound to the latest version."),
                    both("Bağlantını “latest” edin.", "Set the binding to “latest”."));
        }
    }

    private static void inspectMappings(XmlElement call, Inspection inspection) {
        List<XmlElement> ins =
                call.tree().filter(element -> element.is(Bpmn.CAMUNDA, "in")).toList();
        if (ins.stream().allMatch(in -> in.attribute("businessKey").isEmpty())) {
            inspection.error(
                    "call.business-key",
                    call,
                    both("Çağırılan prosesə iş açarı ötürülmür.", "The called process gets no business key."),
                    both("<camunda:in businessKey=\"${…}\"/> əlavə edin.", "Add <camunda:in businessKey=\"${…}\"/>."));
        }
        if (ins.stream()
                .noneMatch(in -> in.attribute("target").filter("caseId"::equals).isPresent())) {
            inspection.error(
                    "call.case-id",
                    call,
                    both(
                            "Çağırılan prosesə işin nömrəsi (caseId) ötürülmür.",
                            "The called process is not told the case (caseId)."),
                    both(
                            "<camunda:in source=\"caseId\" target=\"caseId\"/> əlavə edin.",
                            "Add <camunda:in source=\"caseId\" target=\"caseId\"/>."));
        }
    }

    private static boolean callsItself(Bpmn model, Surroundings around) {
        String self = model.process().id();
        Deque<String> open = new ArrayDeque<>();
        Unattended.elements(model).stream()
                .filter(element -> element.name().equals("callActivity"))
                .flatMap(call -> call.attribute("calledElement").stream())
                .forEach(open::push);
        Set<String> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            String called = open.pop();
            if (!called.equals(self)) {
                around.calledBy(called).stream().filter(seen::add).forEach(open::push);
            }
        }
        return seen.contains(self);
    }
}
