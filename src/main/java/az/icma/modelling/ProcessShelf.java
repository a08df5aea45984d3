package az.icma.modelling;

import az.icma.process.ProcessKey;
import az.icma.process.PublishedBundle;
import az.icma.process.PublishedModels;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is published, for those who may read it. */
@Service
@PreAuthorize(ModellingRoles.READERS)
public class ProcessShelf {

    private final PublishedModels published;

    ProcessShelf(PublishedModels published) {
        this.published = published;
    }

    /** The newest version of every bundle. */
    public List<PublishedBundle> bundles() {
        return published.newest();
    }

    /** All versions of the bundle to which the process belongs, newest first; none if there is no such process. */
    public List<PublishedBundle> versionsWith(ProcessKey process) {
        return published.bundleOf(process).map(published::versions).orElse(List.of());
    }

    /** The text of a file as it was published. */
    public Optional<String> file(PublishedBundle version, String name) {
        return Optional.ofNullable(files(version).get(name));
    }

    public Map<String, String> files(PublishedBundle version) {
        return published.files(version.name(), version.number());
    }
}
