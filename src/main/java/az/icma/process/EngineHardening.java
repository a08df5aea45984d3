package az.icma.process;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The engine's settings that keep a model from being a program. Applied to every engine, also to those of the tests, and
 * verified after start: an engine that is not hardened does not open.
 */
final class EngineHardening {

    private final TaskCatalogue catalogue;
    private final List<Deployer> deploymentGates;

    /** @param deploymentGates run before any deployment reaches the database, whoever asks for it */
    EngineHardening(TaskCatalogue catalogue, List<Deployer> deploymentGates) {
        this.catalogue = catalogue;
        this.deploymentGates = List.copyOf(deploymentGates);
    }

    void applyTo(ProcessEngineConfigurationImpl engine) {
        engine.setExpressionManager(new CatalogueExpressions(catalogue));
        engine.setScriptEngineResolver(new NoScripts());
        engine.setArtifactFactory(new NoClasses());
        engine.setBpmnParseFactory(ModelParse::new);
        engine.setCustomPreDeployers(deploymentGates);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        refuseScriptsAndQueriesWithCode(engine);
        refuseObjects(engine);
        engine.setEnableXxeProcessing(false);
        engine.setCustomHistoryLevels(List.of(new IcmaHistoryLevel()));
        engine.setHistory(IcmaHistoryLevel.NAME);
        engine.setCustomHistoryEventHandlers(new ArrayList<>(List.of(new DictionaryGate())));
        engine.setEnforceHistoryTimeToLive(true);
        engine.setQueryMaxResultsLimit(2000);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        // Whoever called hears of every failure and writes it down once; a refusal is an answer and no failure.
        engine.setEnableCmdExceptionLogging(false);
        engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT10M,PT1H");
    }

    private static void refuseScriptsAndQueriesWithCode(ProcessEngineConfigurationImpl engine) {
        engine.setAutoStoreScriptVariables(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setConfigureScriptEngineHostAccess(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
    }

    /** With no serializer for the default format on the class path, no Java object can become a variable. */
    private static void refuseObjects(ProcessEngineConfigurationImpl engine) {
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDefaultSerializationFormat("application/json");
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setDeserializationAllowedClasses("");
        engine.setDeserializationAllowedPackages("");
    }

    /** @throws IllegalStateException naming every setting that is not in force */
    static void verify(ProcessEngineConfigurationImpl engine) {
        Map<String, Predicate<ProcessEngineConfigurationImpl>> walls = new LinkedHashMap<>();
        walls.put("own expressions", e -> e.getExpressionManager() instanceof CatalogueExpressions);
        walls.put("no scripts", e -> e.getScriptEngineResolver() instanceof NoScripts);
        walls.put("no classes", e -> e.getArtifactFactory() instanceof NoClasses);
        walls.put("own parser", EngineHardening::parsesModelsItself);
        walls.put("no case models", e -> !e.isCmmnEnabled());
        walls.put("no expressions in queries", e -> !e.isEnableExpressionsInAdhocQueries());
        walls.put("no expressions in filters", e -> !e.isEnableExpressionsInStoredQueries());
        walls.put("no external entities", e -> !e.isEnableXxeProcessing());
        walls.put("no serialized objects", e -> !e.isJavaSerializationFormatEnabled());
        walls.put(
                "history level icma",
                e -> IcmaHistoryLevel.NAME.equals(e.getHistoryLevel().getName()));
        walls.put("dictionary", EngineHardening::keepsToDictionaries);
        walls.put("history time to live", ProcessEngineConfigurationImpl::isEnforceHistoryTimeToLive);
        List<String> missing = walls.entrySet().stream()
                .filter(wall -> !wall.getValue().test(engine))
                .map(Map.Entry::getKey)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The engine is not hardened, the application does not start: " + missing);
        }
    }

    private static boolean keepsToDictionaries(ProcessEngineConfigurationImpl engine) {
        return engine.getCustomHistoryEventHandlers().stream().anyMatch(DictionaryGate.class::isInstance);
    }

    private static boolean parsesModelsItself(ProcessEngineConfigurationImpl engine) {
        BpmnParser parser = new BpmnParser(engine.getExpressionManager(), engine.getBpmnParseFactory());
        return parser.createParse() instanceof ModelParse;
    }
}
