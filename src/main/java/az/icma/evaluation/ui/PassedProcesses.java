package az.icma.evaluation.ui;

import az.icma.evaluation.StepHistory.ProcessVersion;
import az.icma.process.ModelPicture;
import az.icma.process.ModelPictures;
import az.icma.process.ProcessKey;
import org.springframework.lang.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes that cases went through, as the reader calls them and as they are drawn. */
class PassedProcesses {

    private final ModelPictures pictures;
    private final List<ProcessVersion> versions;
    private final Locale locale;

    /** @param versions newest first */
    PassedProcesses(ModelPictures pictures, List<ProcessVersion> versions, Locale locale) {
        this.pictures = pictures;
        this.versions = versions;
        this.locale = locale;
    }

    List<String> keys() {
        return versions.stream().map(ProcessVersion::process).distinct().toList();
    }

    /** Newest first. */
    List<Integer> versionsOf(String process) {
        return versions.stream()
                .filter(each -> each.process().equals(process))
                .map(ProcessVersion::version)
                .toList();
    }

    String nameOf(String process) {
        return picture(process, null).map(found -> found.process().name(locale)).orElse(process);
    }

    /** What a step is called in the newest version that has it. */
    String nameOf(String process, String element) {
        return versionsOf(process).stream()
                .flatMap(version -> pictures.of(new ProcessKey(process), version).stream())
                .flatMap(picture -> Stream.ofNullable(picture.elements().get(element)))
                .findFirst()
                .map(said -> said.name(locale))
                .orElse(element);
    }

    /** All versions together are drawn as the newest is. */
    Optional<ModelPicture> picture(String process, @Nullable Integer version) {
        return Stream.concat(Stream.ofNullable(version), versionsOf(process).stream())
                .findFirst()
                .flatMap(found -> pictures.of(new ProcessKey(process), found));
    }
}
