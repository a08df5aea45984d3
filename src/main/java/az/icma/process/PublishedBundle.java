package az.icma.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One publication of a bundle.
 *
 * @param number counts the publications of the bundle, from one
 * @param ofRelease true if these files came with the application, false if a manager published them
 * @param processes in the order of their files
 * @param forms file names
 * @param tables file names
 */
public record PublishedBundle(
        String name,
        int number,
        boolean ofRelease,
        Instant publishedAt,
        List<PublishedProcess> processes,
        List<String> forms,
        List<String> tables) {

    public PublishedBundle {
        processes = List.copyOf(processes);
        forms = List.copyOf(forms);
        tables = List.copyOf(tables);
    }

    public Optional<PublishedProcess> process(ProcessKey key) {
        return processes.stream().filter(process -> process.key().equals(key)).findFirst();
    }

    /** How many processes run by this version now. */
    public long running() {
        return processes.stream().mapToLong(PublishedProcess::running).sum();
    }

    /**
     * A process as this publication has it.
     *
     * @param texts its name and what it is for
     * @param running how many run by this version now
     */
    public record PublishedProcess(ProcessKey key, ElementTexts texts, String file, long running) {}
}
