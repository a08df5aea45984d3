package az.icma.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The models, forms and tables by which the organisation works, as they were published: a bundle is what is published
 * together, and each publication of it has a number. The engine's own versions and ids stay behind this door.
 */
public interface PublishedModels {

    /** The newest version of every bundle, by the bundle's name. */
    List<PublishedBundle> newest();

    Optional<PublishedBundle> newest(String bundle);

    /** All versions of a bundle, newest first; older ones may still have cases that run by them. */
    List<PublishedBundle> versions(String bundle);

    /** The bundle to which a process belongs. */
    Optional<String> bundleOf(ProcessKey process);

    /** The text of every file of a version, by file name. */
    Map<String, String> files(String bundle, int number);

    /**
     * Publishes all files of a bundle at once: cases that begin from now on follow them, running ones keep what they
     * began with.
     *
     * @return the number of the new version
     * @throws ModelRefused with its findings, if the check finds an error; nothing is published then
     */
    int publish(String bundle, Map<String, String> files);
}
