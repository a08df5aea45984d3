package az.icma.casefile;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of matters that this application knows, and their words. */
@Component
public class CaseKinds {

    private final ObjectProvider<CaseKind> kinds;

    CaseKinds(ObjectProvider<CaseKind> kinds) {
        this.kinds = kinds;
    }

    public List<CaseKind> all() {
        return kinds.stream().toList();
    }

    public String nameKey(String kind) {
        return find(kind).map(CaseKind::nameKey).orElse("casefile.kind." + kind);
    }

    public List<CaseKind.Stage> stages(String kind) {
        return find(kind).map(CaseKind::stages).orElse(List.of());
    }

    public Optional<String> stageKey(String kind, String stage) {
        return stages(kind).stream()
                .filter(known -> known.code().equals(stage))
                .map(CaseKind.Stage::nameKey)
                .findFirst();
    }

    /** The kinds that have stages, but not this one; an empty code with them, so that there is always one. */
    List<String> without(String stage) {
        return Stream.concat(
                        Stream.of(""),
                        kinds.stream()
                                .filter(kind -> !kind.stages().isEmpty())
                                .filter(kind -> kind.stages().stream()
                                        .noneMatch(known -> known.code().equals(stage)))
                                .map(CaseKind::code))
                .toList();
    }

    public String outcomeKey(String kind, String outcome) {
        return find(kind).map(known -> known.outcomeKey(outcome)).orElse("casefile.outcome." + outcome);
    }

    private Optional<CaseKind> find(String kind) {
        return kinds.stream().filter(known -> known.code().equals(kind)).findFirst();
    }
}
