package az.icma.campaigns;

import org.springframework.data.repository.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All meetings of communities. */
interface ConsultationMeetings extends Repository<ConsultationMeeting, UUID> {

    ConsultationMeeting save(ConsultationMeeting one);

    Optional<ConsultationMeeting> findById(UUID id);

    List<ConsultationMeeting> findByCaseIdOrderByHeldOn(UUID caseId);
}
