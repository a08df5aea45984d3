package az.icma.inbox;

import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Urgency;
import az.icma.process.Engine;
import az.icma.process.ProcessKey;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.UUID;

/** A small process for tests: an opinion is written by one lawyer and checked by somebody else. */
public class SecondLook {

    static final ProcessKey KEY = new ProcessKey("second-look");

    private final RepositoryService repository;
    private final CaseFileService caseFiles;
    private final Engine engine;
    private final TransactionTemplate transactions;

    public SecondLook(ApplicationContext application) {
        repository = application.getBean(RepositoryService.class);
        caseFiles = application.getBean(CaseFileService.class);
        engine = application.getBean(Engine.class);
        transactions = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
    }

    /** Opens a case in the district and starts the process for it. */
    public UUID starts(String district, Urgency urgency) {
        deployed();
        UUID caseId = UUID.randomUUID();
        transactions.executeWithoutResult(running -> {
            caseFiles.open(new OpenCaseFile(
                    caseId, "legal-aid", null, district, "Sınaq kəndi", null, Confidentiality.OPEN, urgency, null));
            engine.start(KEY, caseId, caseId);
        });
        return caseId;
    }

    public UUID starts() {
        return starts("AZ-BA", Urgency.NORMAL);
    }

    private void deployed() {
        DeploymentBuilder deployment =
                repository.createDeployment().name("second-look").enableDuplicateFiltering(true);
        for (String file : new String[] {"second-look.bpmn", "opinion.form", "opinion-check.form"}) {
            deployment.addInputStream(file, SecondLook.class.getResourceAsStream(file));
        }
        deployment.deploy();
    }
}
