package az.icma.process;

import az.icma.shared.AtStart;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Deploys the models that come with the application, one deployment per folder of {@code processes/}: model, forms and
 * tables of a lifecycle belong together. Unchanged folders are left as they are; running cases keep their version. Where
 * managers have published a version of their own, ours is only offered.
 */
@Component
class ProcessLibrary extends AtStart {

    /** Before jobs, demonstration and login open. */
    static final int PHASE = 100;

    static final String SOURCE = "icma-release";

    private static final Logger log = LoggerFactory.getLogger(ProcessLibrary.class);

    private final RepositoryService repository;
    private final PublishedModels published;
    private final ApplicationEventPublisher events;

    ProcessLibrary(RepositoryService repository, PublishedModels published, ApplicationEventPublisher events) {
        super(PHASE);
        this.repository = repository;
        this.published = published;
        this.events = events;
    }

    @Override
    protected void prepare() {
        bundles().forEach(this::bring);
    }

    void bring(String folder, Map<String, Resource> files) {
        Optional<PublishedBundle> newest = published.newest(folder);
        if (newest.isEmpty() || newest.get().ofRelease()) {
            deploy(folder, files);
        } else if (!published.files(folder, newest.get().number()).equals(texts(files))) {
            events.publishEvent(new ReleaseOffered(folder, texts(files)));
            log.info("Processes of {}: managers have their own version, ours was offered", folder);
        }
    }

    private static Map<String, String> texts(Map<String, Resource> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, file) -> {
            try {
                texts.put(name, file.getContentAsString(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return texts;
    }

    private void deploy(String folder, Map<String, Resource> files) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(folder).source(SOURCE).enableDuplicateFiltering(false);
        files.forEach((name, file) -> {
            try {
                deployment.addInputStream(name, file.getInputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        deployment.deploy();
        log.info("Processes of {}: {} files", folder, files.size());
    }

    /** The folders of {@code processes/} with their files, in stable order. */
    static Map<String, Map<String, Resource>> bundles() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*.*");
            return Arrays.stream(files)
                    .filter(file -> file.getFilename().matches(".+\\.(bpmn|dmn|form)"))
                    .collect(Collectors.groupingBy(
                            ProcessLibrary::folderOf,
                            TreeMap::new,
                            Collectors.toMap(
                                    Resource::getFilename, file -> file, (first, second) -> first, TreeMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folderOf(Resource file) {
        try {
            String[] path = file.getURL().getPath().split("/");
            return path[path.length - 2];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
