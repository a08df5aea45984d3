package az.icma.demonstration;

import az.icma.demonstration.Cast.Player;
import az.icma.shared.AtStart;
import az.icma.shared.MovableClock;
import az.icma.shared.database.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/**
 * Tells the demonstration's chapters once, before jobs run and before anybody can sign in. A chapter that was told stays
 * told; one that was interrupted by a kill is told from the point where the next start finds it.
 */
@Component
@Conditional(DemonstrationMode.class)
class Demonstration extends AtStart {

    /** After the models are deployed, before the engine's jobs and the web server. */
    static final int PHASE = 1_000;

    private static final Logger log = LoggerFactory.getLogger(Demonstration.class);

    private final Cast cast;
    private final Community community;
    private final CaseStories stories;
    private final MovableClock clock;
    private final JdbcClient sql;

    Demonstration(Cast cast, Community community, CaseStories stories, MovableClock clock, JdbcClient sql) {
        super(PHASE);
        this.cast = cast;
        this.community = community;
        this.stories = stories;
        this.clock = clock;
        this.sql = sql;
    }

    @Override
    protected void prepare() {
        Background.PROCESS.run(this::tell);
    }

    private void tell() {
        try {
            once("cast", cast::hire);
            once("organisations", () -> cast.as(Player.LALE, community::found));
            once("people", () -> cast.as(Player.AYTEN, community::settle));
            List<UUID> people = cast.as(Player.AYTEN, community::people);
            List<CaseStory> all = stories.all();
            for (CaseStory story : all) {
                once(story.name(), () -> story.tell(people));
                log.info("Demonstration: {} of {} stories told", all.indexOf(story) + 1, all.size());
            }
        } finally {
            clock.followSystem();
        }
    }

    private void once(String chapter, Runnable telling) {
        boolean told = sql.sql("SELECT count(*) FROM demonstration_chapter WHERE chapter = :chapter")
                        .param("chapter", chapter)
                        .query(Integer.class)
                        .single()
                > 0;
        if (told) {
            return;
        }
        telling.run();
        sql.sql("INSERT INTO demonstration_chapter (chapter) VALUES (:chapter)")
                .param("chapter", chapter)
                .update();
    }
}
