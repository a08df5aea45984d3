package az.icma.modelling;

import az.icma.process.Finding;
import az.icma.process.Finding.Severity;
import az.icma.process.Finding.Text;
import az.icma.process.ModelOutline;
import az.icma.process.ProcessConformance;
import az.icma.process.ProcessKey;
import az.icma.process.PublishedBundle;
import az.icma.process.PublishedBundle.PublishedProcess;
import az.icma.process.PublishedModels;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the check says of a whole bundle, and what only a publication can get wrong: processes that vanish or collide. */
@Component
class DraftCheck {

    private final ProcessConformance conformance;
    private final PublishedModels published;

    DraftCheck(ProcessConformance conformance, PublishedModels published) {
        this.conformance = conformance;
        this.published = published;
    }

    List<Finding> check(String bundle, Map<String, String> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        List<Finding> findings = new ArrayList<>(conformance.check(bytes));
        Map<ProcessKey, String> processes = processes(files);
        elsewhere(bundle, processes, findings);
        vanished(bundle, processes, findings);
        return List.copyOf(findings);
    }

    static boolean hasErrors(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    private static Map<ProcessKey, String> processes(Map<String, String> files) {
        Map<ProcessKey, String> processes = new HashMap<>();
        files.forEach((name, text) -> {
            if (name.endsWith(".bpmn")) {
                ModelOutline.of(text).ifPresent(model -> processes.put(model.key(), name));
            }
        });
        return processes;
    }

    private void elsewhere(String bundle, Map<ProcessKey, String> processes, List<Finding> findings) {
        published.newest().stream()
                .filter(other -> !other.name().equals(bundle))
                .flatMap(other -> other.processes().stream())
                .filter(process -> processes.containsKey(process.key()))
                .forEach(process -> findings.add(error(
                        processes.get(process.key()),
                        "bundle.process-elsewhere",
                        process,
                        new Text(
                                "“" + process.key().value() + "” prosesi artıq başqa bölmədə var.",
                                "The process “" + process.key().value() + "” belongs to another bundle already."),
                        new Text("Prosesə başqa ad (id) verin.", "Give the process another id."))));
    }

    private void vanished(String bundle, Map<ProcessKey, String> processes, List<Finding> findings) {
        published.newest(bundle).map(PublishedBundle::processes).orElse(List.of()).stream()
                .filter(process -> !processes.containsKey(process.key()))
                .forEach(process -> findings.add(error(
                        process.file(),
                        "bundle.process-missing",
                        process,
                        new Text(
                                "Dərc olunmuş “" + process.key().value() + "” prosesi qaralamada yoxdur.",
                                "The published process “" + process.key().value() + "” is missing in the draft."),
                        new Text(
                                "Faylı qaytarın; proses başqa adla (id) adlandırıla bilməz.",
                                "Bring the file back; a process cannot change its id."))));
    }

    private static Finding error(String file, String rule, PublishedProcess process, Text message, Text remedy) {
        return new Finding(
                file,
                rule,
                Severity.ERROR,
                process.key().value(),
                process.texts().nameAz(),
                message,
                remedy);
    }
}
