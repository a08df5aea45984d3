package az.icma.process;

import az.icma.process.PublishedBundle.PublishedProcess;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Publications are the engine's deployments: one for each version of a bundle. */
@Component
@Transactional
class DeployedBundles implements PublishedModels {

    /** What managers publish; {@link ProcessLibrary#SOURCE} is what came with the application. */
    static final String SOURCE = "icma-manager";

    private final RepositoryService repository;
    private final DeployedModels models;
    private final JdbcClient sql;
    private final String publishedBundles = read("published-bundles.sql");

    DeployedBundles(RepositoryService repository, DeployedModels models, JdbcClient sql) {
        this.repository = repository;
        this.models = models;
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PublishedBundle> newest() {
        Map<String, PublishedBundle> newest = new LinkedHashMap<>();
        all().forEach(deployed -> newest.put(deployed.bundle().name(), deployed.bundle()));
        return List.copyOf(newest.values());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PublishedBundle> newest(String bundle) {
        return versions(bundle).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PublishedBundle> versions(String bundle) {
        List<PublishedBundle> versions = new ArrayList<>();
        all().stream()
                .map(Deployed::bundle)
                .filter(version -> version.name().equals(bundle))
                .forEach(version -> versions.add(0, version));
        return versions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> bundleOf(ProcessKey process) {
        return newest().stream()
                .filter(bundle -> bundle.process(process).isPresent())
                .map(PublishedBundle::name)
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> files(String bundle, int number) {
        return all().stream()
                .filter(deployed -> deployed.bundle().name().equals(bundle)
                        && deployed.bundle().number() == number)
                .findFirst()
                .map(deployed -> models.files(deployed.deployment()))
                .orElse(Map.of());
    }

    @Override
    public int publish(String bundle, Map<String, String> files) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(bundle).source(SOURCE);
        new TreeMap<>(files).forEach(deployment::addString);
        deployment.deploy();
        return newest(bundle).map(PublishedBundle::number).orElseThrow();
    }

    private List<Deployed> all() {
        List<Row> rows = sql.sql(publishedBundles)
                .param("sources", List.of(ProcessLibrary.SOURCE, SOURCE))
                .query((row, n) -> Row.of(row))
                .list();
        Map<String, List<Row>> byDeployment = new LinkedHashMap<>();
        rows.forEach(row -> byDeployment
                .computeIfAbsent(row.deployment(), deployment -> new ArrayList<>())
                .add(row));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        return byDeployment.values().stream()
                .map(deployed ->
                        deployed(deployed, numbers.merge(deployed.get(0).bundle(), 1, Integer::sum)))
                .toList();
    }

    private Deployed deployed(List<Row> rows, int number) {
        Row first = rows.get(0);
        Collection<String> files = models.version(first.definition()).resourceNames();
        return new Deployed(
                first.deployment(),
                new PublishedBundle(
                        first.bundle(),
                        number,
                        ProcessLibrary.SOURCE.equals(first.source()),
                        first.publishedAt(),
                        rows.stream().map(this::process).toList(),
                        named(files, ".form"),
                        named(files, ".dmn")));
    }

    private PublishedProcess process(Row row) {
        ElementTexts texts = models.process(row.definition());
        return new PublishedProcess(
                models.version(row.definition()).facts().processKey(), texts, row.file(), row.running());
    }

    private static List<String> named(Collection<String> files, String ending) {
        return files.stream().filter(file -> file.endsWith(ending)).sorted().toList();
    }

    private static String read(String name) {
        try {
            return new ClassPathResource(name, DeployedBundles.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Deployed(String deployment, PublishedBundle bundle) {}

    private record Row(
            String deployment,
            String bundle,
            String source,
            Instant publishedAt,
            String definition,
            String file,
            long running) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getString("deployment"),
                    row.getString("bundle"),
                    row.getString("source"),
                    row.getTimestamp("published_at").toInstant(),
                    row.getString("definition"),
                    row.getString("file"),
                    row.getLong("running"));
        }
    }
}
