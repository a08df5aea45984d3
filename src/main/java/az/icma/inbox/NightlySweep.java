package az.icma.inbox;

import az.icma.shared.database.Background;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.annotation.Transactional;

/** Drafts hold what people told; they do not outlive their purpose. At night, so that a page just read can be read again. */
@Configuration
@EnableScheduling
class NightlySweep {

    private final TaskDrafts drafts;

    NightlySweep(TaskDrafts drafts) {
        this.drafts = drafts;
    }

    @Transactional
    @Scheduled(cron = "0 30 3 * * *", zone = "Asia/Baku")
    void forgetEndedDrafts() {
        Background.UPKEEP.run(drafts::forgetEnded);
    }
}
