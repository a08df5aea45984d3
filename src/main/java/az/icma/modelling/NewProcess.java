package az.icma.modelling;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The files with which a process begins that managers draw themselves. It is started by a step of another process. */
final class NewProcess {

    private NewProcess() {}

    static Map<String, String> files(String key, String nameAz, String nameEn) {
        return Map.of(
                key + ".bpmn", filled("new-process.bpmn", key, xml(nameAz), xml(nameEn)),
                key + "-step.form", filled("new-process-step.form", key, "", ""));
    }

    private static String filled(String template, String key, String nameAz, String nameEn) {
        try {
            return new ClassPathResource(template, NewProcess.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("{key}", key)
                    .replace("{name.az}", nameAz)
                    .replace("{name.en}", nameEn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
