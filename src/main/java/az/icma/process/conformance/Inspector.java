package az.icma.process.conformance;

import az.icma.process.Finding;
import az.icma.process.Finding.Severity;
import az.icma.process.Finding.Text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static az.icma.process.conformance.Inspection.both;

/** Walks through a bundle of files, rule family by rule family. */
public final class Inspector {

    /** The rooms of the house, in the order in which findings are shown. */
    private static final List<BpmnRule> RULES = List.of(
            new AllowedElements(),
            new Expressions(),
            new Names(),
            new Dictionary(),
            new Wiring(),
            new Load(),
            new Timers(),
            new People(),
            new FormsInUse(),
            new DecisionsInUse(),
            new Messages(),
            new Calls(),
            new Waits(),
            new Outcomes(),
            new Texts());

    private static final ProcessFrame FRAME = new ProcessFrame();
    private static final DmnRules DECISIONS = new DmnRules();
    private static final FormRules FORMS = new FormRules();

    private final List<Finding> findings = new ArrayList<>();
    private final Surroundings around;

    private final Map<String, Bpmn> models = new LinkedHashMap<>();
    private final Map<String, Dmn> decisions = new LinkedHashMap<>();
    private final Map<String, Form> forms = new LinkedHashMap<>();

    private Inspector(Vocabulary vocabulary) {
        this.around = new Surroundings(vocabulary);
    }

    /** @param files what is published together, by name */
    public static List<Finding> inspect(Map<String, byte[]> files, Vocabulary vocabulary) {
        Inspector inspector = new Inspector(vocabulary);
        files.forEach(inspector::read);
        inspector.inspect();
        return List.copyOf(inspector.findings);
    }

    private void read(String file, byte[] content) {
        try {
            if (file.endsWith(".bpmn")) {
                readModel(file, content);
            } else if (file.endsWith(".dmn")) {
                readDecision(file, content);
            } else if (file.endsWith(".form")) {
                Form form = Form.read(content);
                forms.put(file, form);
                around.add(form);
            } else {
                findings.add(new Finding(
                        file,
                        "file.kind",
                        Severity.ERROR,
                        "",
                        "",
                        both("Bu növ fayl qəbul edilmir.", "Files of this kind are not accepted."),
                        both("Yalnız .bpmn, .dmn və .form.", "Only .bpmn, .dmn and .form.")));
            }
        } catch (Unreadable unreadable) {
            findings.add(unreadable.of(file));
        }
    }

    private void readModel(String file, byte[] content) throws Unreadable {
        XmlElement root = XmlReader.read(content);
        if (!root.is(Bpmn.MODEL, "definitions")) {
            throw new Unreadable(
                    "xml.not-bpmn",
                    both("Fayl BPMN 2.0 modeli deyil.", "The file is not a BPMN 2.0 model."),
                    saveAgain());
        }
        Bpmn model = Bpmn.of(root);
        if (model.processes().isEmpty()) {
            throw new Unreadable(
                    "process.none",
                    both("Faylda proses yoxdur.", "The file holds no process."),
                    both("Prosesi çəkib yenidən yükləyin.", "Draw the process and upload the file again."));
        }
        models.put(file, model);
        around.add(model);
    }

    private void readDecision(String file, byte[] content) throws Unreadable {
        XmlElement root = XmlReader.read(content);
        if (!root.name().equals("definitions") || !Dmn.MODELS.contains(root.namespace())) {
            throw new Unreadable(
                    "xml.not-dmn",
                    both("Fayl DMN qərar cədvəli deyil.", "The file is not a DMN decision table."),
                    saveAgain());
        }
        Dmn table = Dmn.of(root);
        decisions.put(file, table);
        around.add(table);
    }

    private static Text saveAgain() {
        return both(
                "Faylı modelləşdirmə proqramında açıb yenidən saxlayın.",
                "Open the file in a modelling tool and save it again.");
    }

    private void inspect() {
        models.forEach((file, model) -> {
            Inspection inspection = new Inspection(file, around, findings);
            FRAME.inspect(model, inspection);
            if (!ProcessFrame.isTooBig(model)) {
                RULES.forEach(rule -> rule.inspect(model, inspection));
            }
        });
        decisions.forEach((file, table) -> DECISIONS.inspect(table, new Inspection(file, around, findings)));
        forms.forEach((file, form) -> FORMS.inspect(form, new Inspection(file, around, findings)));
    }
}
