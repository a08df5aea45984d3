package az.icma.process;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A user task that waits for somebody.
 *
 * @param id the engine's id
 * @param key the element's id in the model
 * @param texts name, guidance and properties of the element in both languages
 * @param businessKey the record the process is about
 * @param caseId the case file the work belongs to
 * @param candidateRoles role codes that may claim it
 */
public record OpenTask(
        String id,
        String key,
        ProcessKey process,
        String definitionId,
        ElementTexts texts,
        UUID businessKey,
        UUID caseId,
        Optional<UUID> assignee,
        Set<String> candidateRoles,
        Instant createdAt,
        Optional<Instant> dueAt) {}
