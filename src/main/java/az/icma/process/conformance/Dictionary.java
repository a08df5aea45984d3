package az.icma.process.conformance;

import az.icma.process.DeclaredVariable;
import az.icma.process.Finding.Text;
import az.icma.process.ProcessDictionary;
import az.icma.process.ProcessVariable;
import az.icma.process.VariableKind;
import com.fasterxml.jackson.databind.JsonNode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import static az.icma.process.conformance.Inspection.both;

/** Every variable that gets a value stands in the dictionary, as a kind that what gives the value can keep to. */
final class Dictionary implements BpmnRule {

    private static final Map<Class<?>, VariableKind> KINDS = Map.of(
            UUID.class, VariableKind.ID,
            String.class, VariableKind.CODE,
            LocalDate.class, VariableKind.DATE,
            Instant.class, VariableKind.MOMENT,
            Integer.class, VariableKind.NUMBER,
            Boolean.class, VariableKind.FLAG);

    @Override
    public void inspect(Bpmn model, Inspection inspection) {
        ProcessDictionary dictionary = model.dictionary();
        dictionary
                .unreadable()
                .forEach(line -> inspection.error(
                        "dictionary.unreadable",
                        model.process(),
                        both(
                                "Lüğətin sətri oxunmur: “" + Inspection.shortened(line) + "”.",
                                "A line of the dictionary cannot be read: “" + Inspection.shortened(line) + "”."),
                        both(
                                "Belə yazın: “ad: növ”; növlər: id, code, date, moment, number, flag.",
                                "Write “name: kind”; kinds are id, code, date, moment, number, flag.")));
        List<Form.Placed> fields = fields(model, inspection);
        Map<String, VariableKind> written = new TreeMap<>();
        model.variablesWritten().forEach(name -> written.put(name, VariableKind.CODE));
        fields.forEach(field -> written.put(field.answer(), kindOf(field.node())));
        inspection.around().handedDown(model).forEach(name -> written.putIfAbsent(name, VariableKind.ID));
        inspection.vocabulary().contract(model.process().id()).stream()
                .flatMap(contract -> contract.variables().stream())
                .forEach(promised -> {
                    written.put(promised.name(), KINDS.get(promised.type()));
                    inspectPromise(promised, dictionary, model, inspection);
                });
        written.keySet().removeIf(name -> dictionary.find(name).isPresent());
        written.forEach((name, kind) -> undeclared(name, kind, model, inspection));
        fields.forEach(field -> dictionary
                .find(field.answer())
                .ifPresent(variable -> inspectField(variable, field.node(), model, inspection)));
    }

    /** Of the answers that the model reads: all others stay in the case. */
    private static List<Form.Placed> fields(Bpmn model, Inspection inspection) {
        Surroundings around = inspection.around();
        Set<String> read = new HashSet<>(model.variablesRead());
        model.decisionRefs().forEach(id -> around.decision(id).ifPresent(table -> read.addAll(table.variablesRead())));
        return model.formRefs().stream()
                .flatMap(id -> around.form(id).stream())
                .flatMap(form -> form.placed().stream()
                        .filter(placed -> form.keys().contains(placed.answer()) && read.contains(placed.answer())))
                .toList();
    }

    private static VariableKind kindOf(JsonNode field) {
        return switch (field.path("type").asText()) {
            case "checkbox" -> VariableKind.FLAG;
            case "number" -> VariableKind.NUMBER;
            case "datetime" -> VariableKind.DATE;
            default -> VariableKind.CODE;
        };
    }

    private static void undeclared(String name, VariableKind kind, Bpmn model, Inspection inspection) {
        String shown = Inspection.shortened(name);
        inspection.error(
                "dictionary.undeclared",
                model.process(),
                both(
                        "“" + shown + "” dəyişəni prosesin lüğətində yoxdur.",
                        "The variable “" + shown + "” is not in the dictionary of the process."),
                both(
                        "Çəkilişin boş yerinə basıb lüğətə belə sətir əlavə edin: “" + shown + ": " + kind.code()
                                + "”.",
                        "Press an empty place of the drawing and add a line to the dictionary: “" + shown + ": "
                                + kind.code() + "”."));
    }

    private static void inspectPromise(
            ProcessVariable<?> promised, ProcessDictionary dictionary, Bpmn model, Inspection inspection) {
        dictionary
                .find(promised.name())
                .filter(variable -> variable.kind() != KINDS.get(promised.type()))
                .ifPresent(variable ->
                        mismatch(variable, KINDS.get(promised.type()).code(), model, inspection));
    }

    private static void inspectField(DeclaredVariable variable, JsonNode field, Bpmn model, Inspection inspection) {
        String type = field.path("type").asText();
        boolean chosen = Set.of("radio", "select").contains(type);
        boolean fits =
                switch (variable.kind()) {
                    case CODE ->
                        chosen && variable.codes().containsAll(variable.codes().isEmpty() ? Set.of() : codes(field));
                    case ID -> chosen;
                    default -> kindOf(field) == variable.kind();
                };
        if (!fits) {
            mismatch(variable, chosen ? "code " + String.join(" ", codes(field)) : type, model, inspection);
        }
    }

    private static Set<String> codes(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(value -> value.path("value").asText())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void mismatch(DeclaredVariable variable, String given, Bpmn model, Inspection inspection) {
        String shown = Inspection.shortened(variable.name());
        Text remedy = both(
                "Lüğətin sətrini düzəldin; mətn sahəsini isə heç bir şərt oxumamalıdır.",
                "Correct the line of the dictionary; a field of text may be read by no condition.");
        inspection.error(
                "dictionary.kind",
                model.process(),
                both(
                        "“" + shown + "” lüğətdə “" + variable.kind().code() + "”dir, qiyməti isə belə gəlir: "
                                + Inspection.shortened(given),
                        "“" + shown + "” is “" + variable.kind().code() + "” in the dictionary, but gets this: "
                                + Inspection.shortened(given)),
                remedy);
    }
}
