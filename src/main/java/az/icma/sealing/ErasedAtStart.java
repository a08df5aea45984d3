package az.icma.sealing;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before anybody works: whoever was erased is erased in a database that came from a backup as well. */
@Component
class ErasedAtStart {

    private final Erasures erasures;

    ErasedAtStart(Erasures erasures) {
        this.erasures = erasures;
    }

    @Order(0)
    @EventListener(ApplicationStartedEvent.class)
    void agree() {
        erasures.agree();
    }
}
