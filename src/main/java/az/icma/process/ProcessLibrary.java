package az.icma.process;

import az.icma.shared.AtStart;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Deploys the models that come with the application, one deployment per folder of {@code processes/}: model, forms and
 * tables of a lifecycle belong together. Unchanged folders are left as they are; running cases keep their version.
 */
@Component
class ProcessLibrary extends AtStart {

    /** Before jobs, demonstration and login open. */
    static final int PHASE = 100;

    static final String SOURCE = "icma-release";

    private static final Logger log = LoggerFactory.getLogger(ProcessLibrary.class);

    private final RepositoryService repository;

    ProcessLibrary(RepositoryService repository) {
        super(PHASE);
        this.repository = repository;
    }

    @Override
    protected void prepare() {
        bundles().forEach(this::deploy);
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
