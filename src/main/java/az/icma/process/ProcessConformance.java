package az.icma.process;

import az.icma.process.conformance.Inspector;
import az.icma.process.conformance.Vocabulary;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Checks models, decision tables and forms against what the application has to offer, before the engine sees them. It
 * needs no engine, so the build, the modeler and the door before a deployment all ask the same one.
 */
public final class ProcessConformance {

    /** No file that is checked may be longer. */
    public static final int MAX_BYTES = 1_048_576;

    private final Supplier<Vocabulary> vocabulary;

    /** @param vocabulary asked at each check, for what the application offers */
    public ProcessConformance(Supplier<Vocabulary> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Checks a file that stands alone. */
    public List<Finding> check(String fileName, byte[] content) {
        return check(Map.of(fileName, content));
    }

    /**
     * Checks files that are published together; a model finds its forms and tables among them.
     *
     * @param bundle content by file name
     */
    public List<Finding> check(Map<String, byte[]> bundle) {
        return Inspector.inspect(bundle, vocabulary.get());
    }
}
