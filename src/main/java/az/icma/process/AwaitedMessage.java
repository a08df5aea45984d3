package az.icma.process;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Something that a case waits for and that a person may report: the client withdrew, a letter arrived. The model says
 * with the properties {@code form} and {@code roles} of the message event which form is filled in and by whom.
 *
 * @param texts name and guidance of the event in both languages
 * @param form id of the form in the same deployment
 * @param roles role codes that may report it
 * @param executionId engine id of the waiting execution; absent for an event that starts the process anew (reopening)
 */
public record AwaitedMessage(
        Message message,
        ProcessKey process,
        String definitionId,
        ElementTexts texts,
        Optional<String> form,
        Set<String> roles,
        UUID businessKey,
        Optional<String> executionId) {}
