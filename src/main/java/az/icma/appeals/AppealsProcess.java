package az.icma.appeals;

import az.icma.process.Message;
import az.icma.process.ProcessContract;
import az.icma.process.ProcessKey;
import az.icma.process.ProcessVariable;
import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.UUID;

/** What we promise to processes/appeals/authority-appeal.bpmn. It is called by lifecycles; people report its messages. */
@Component
class AppealsProcess implements ProcessContract {

    static final ProcessKey KEY = new ProcessKey("authority-appeal");

    static final Message REGISTERED = new Message("appeals.registered");
    static final Message REPLY_RECEIVED = new Message("appeals.replyReceived");
    static final Message FORWARDED = new Message("appeals.forwarded");
    static final Message INFORMATION_REQUESTED = new Message("appeals.informationRequested");
    static final Message EXTENSION_NOTIFIED = new Message("appeals.extensionNotified");

    static final ProcessVariable<UUID> APPEAL_ID = ProcessVariable.id("appealId");
    /** Who leads the matter: its lawyer, or the lead of a campaign. */
    static final ProcessVariable<UUID> RESPONSIBLE = ProcessVariable.id("responsible");

    @Override
    public ProcessKey key() {
        return KEY;
    }

    @Override
    public String module() {
        return "appeals";
    }

    @Override
    public Set<Message> messages() {
        return Set.of(REGISTERED, REPLY_RECEIVED, FORWARDED, INFORMATION_REQUESTED, EXTENSION_NOTIFIED);
    }

    @Override
    public Set<ProcessVariable<?>> variables() {
        return Set.of(APPEAL_ID, RESPONSIBLE);
    }
}
