package az.icma.process.conformance;

import az.icma.process.Message;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static az.icma.process.conformance.Inspection.both;

/** What a model waits for can come: the module sends it, or a person with the right role reports it by a form. */
final class Messages implements BpmnRule {

    private static final Pattern PAST_EVENT = Pattern.compile("[a-z][a-z0-9-]*\\.[a-z][A-Za-z0-9]*");

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        Set<String> sent = inspection
                .vocabulary()
                .contract(model.process().id())
                .map(contract -> names(contract.messages()))
                .orElse(Set.of());
        model.catches().forEach((node, message) -> inspectCatch(node, message, sent, inspection));
        sent.stream()
                .filter(message -> !model.catches().containsValue(message))
                .forEach(message -> inspection.warning(
                        "message.unused",
                        model.process(),
                        both(
                                "Proqram “" + message + "” mesajını göndərir, amma model onu gözləmir.",
                                "The application sends “" + message + "”, but the model never waits for it."),
                        both(
                                "Mesajı modelə əlavə edin və ya proqramdan çıxarın.",
                                "Add it to the model, or take it out of the application.")));
    }

    private static Set<String> names(Collection<Message> messages) {
        return messages.stream().map(Message::name).collect(Collectors.toSet());
    }

    private static void inspectCatch(XmlElement node, String message, Set<String> sent, Inspection inspection) {
        Optional<String> form = Bpmn.property(node, "form");
        Optional<String> roles = Bpmn.property(node, "roles");
        roles.ifPresent(list -> People.requireRoles(list, node, inspection));
        if (form.isPresent() != roles.isPresent()) {
            inspection.error(
                    "message.form-and-roles",
                    node,
                    both(
                            "Mesajı insan bildirirsə, həm forma, həm də rollar göstərilməlidir.",
                            "If a person reports the message, it needs both a form and roles."),
                    both("“form” və “roles” xassələrini yazın.", "Write the properties “form” and “roles”."));
        }
        if (message.isBlank()) {
            inspection.error(
                    "message.no-name",
                    node,
                    both("Gözlənilən mesajın adı yoxdur.", "The awaited message has no name."),
                    both("Mesaj seçin və ona ad verin.", "Choose a message and give it a name."));
            return;
        }
        if (!sent.contains(message) && form.isEmpty()) {
            inspection.error(
                    "message.unknown",
                    node,
                    both(
                            "“" + Inspection.shortened(message) + "” mesajını heç kim göndərmir.",
                            "Nobody sends the message “" + Inspection.shortened(message) + "”."),
                    both(
                            "Proqramın göndərdiyi mesajı seçin və ya “form” və “roles” yazın ki, insan bildirsin.",
                            "Choose a message that the application sends, or write “form” and “roles” so that a person reports it."));
        }
        if (!PAST_EVENT.matcher(message).matches()) {
            inspection.warning(
                    "message.name",
                    node,
                    both("Mesajın adı “modul.hadisə” şəklində deyil.", "The message is not named “module.pastEvent”."),
                    both("Məsələn: legalaid.documentsReceived", "For example: legalaid.documentsReceived"));
        }
    }
}
