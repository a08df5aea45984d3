package az.icma.registry;

import az.icma.IcmaTest;
import az.icma.casefile.CaseFileService;
import az.icma.casefile.Confidentiality;
import az.icma.casefile.OpenCaseFile;
import az.icma.casefile.Party;
import az.icma.casefile.PartyRole;
import az.icma.casefile.Urgency;
import az.icma.security.TestSignIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static az.icma.security.Role.COORDINATOR;
import static az.icma.security.Role.INTAKE;
import static az.icma.security.Role.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@IcmaTest
class MergeTest {

    @Autowired
    MergeRegistry merges;

    @Autowired
    PersonRegistry people;

    @Autowired
    PersonDirectory directory;

    @Autowired
    OrganisationRegistry organisationRegistry;

    @Autowired
    OrganisationDirectory organisations;

    @Autowired
    ConsentRegistry consents;

    @Autowired
    RelationRegistry relations;

    @Autowired
    CaseFileService cases;

    @Autowired
    JdbcClient jdbc;

    private final String salt = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
    private UUID kept;
    private UUID gone;

    @BeforeEach
    void writeOnePersonDownTwice() {
        TestSignIn.as(UUID.randomUUID(), COORDINATOR);
        kept = people.register(PersonDetails.named("İkili" + salt, "Nərgiz", null)
                .phones("050 111 22 33")
                .birthYear(1990));
        gone = people.register(PersonDetails.named("Ikili" + salt, "Nargiz", "Vaqif qızı")
                .phones("055 444 55 66")
                .email("nergiz@poct.az")
                .vulnerabilities(Vulnerability.SINGLE_PARENT)
                .safeContact(SafeContact.notAtHome(ContactChannel.SMS)));
    }

    @AfterEach
    void signOut() {
        TestSignIn.nobody();
    }

    @Test
    void oneRecordKnowsWhatBothKnewAndTheOldIdStillLeadsThere() {
        merge(Map.of());

        PersonCard card = card(gone);
        assertThat(card.id()).isEqualTo(kept);
        assertThat(card.name()).isEqualTo("İkili" + salt + " Nərgiz Vaqif qızı");
        assertThat(card.details().phones()).containsExactly("+994501112233", "+994554445566");
        assertThat(card.details().safeContact().notAtHome()).isTrue();
        assertThat(directory.name(gone)).isEqualTo(card.name());
        assertThat(directory.names(List.of(gone))).containsEntry(gone, card.name());
        assertThat(directory.search("ikili" + salt, 10))
                .extracting(PersonHit::id)
                .containsExactly(kept);
        assertThat(directory.similar(card.details(), kept))
                .extracting(PersonHit::id)
                .doesNotContain(kept, gone);
    }

    @Test
    void casesConsentsAndRelationsFollow() {
        UUID caseId = caseWith(Party.person(gone, PartyRole.CLIENT));
        consents.heard(gone, ConsentPurpose.RECORDS, ConsentManner.WRITTEN);
        UUID neighbour = people.register(PersonDetails.named("Qonşuyev" + salt, "Tofiq", null));
        relations.relate(new NewRelation(RelationKind.NEIGHBOUR, neighbour, gone, null, null));

        merge(Map.of());

        assertThat(cases.parties(caseId)).containsExactly(Party.person(kept, PartyRole.CLIENT));
        assertThat(consents.of(kept)).extracting(ConsentCard::purpose).containsExactly(ConsentPurpose.RECORDS);
        assertThat(relations.of(kept)).extracting(RelationCard::other).containsExactly(neighbour);
        assertThat(relations.of(neighbour)).extracting(RelationCard::other).containsExactly(kept);
    }

    @Test
    void takingItBackRestoresBothExactly() {
        UUID both = caseWith(Party.person(kept, PartyRole.WITNESS), Party.person(gone, PartyRole.WITNESS));
        UUID hers = caseWith(Party.person(gone, PartyRole.CLIENT), Party.person(kept, PartyRole.REPRESENTATIVE));
        consents.heard(kept, ConsentPurpose.RECORDS, ConsentManner.ORAL);
        consents.heard(gone, ConsentPurpose.RECORDS, ConsentManner.WRITTEN);
        relations.relate(new NewRelation(RelationKind.FAMILY, kept, gone, null, null));
        UUID cbo = organisation("Üzvlük " + salt);
        relations.relate(new NewRelation(RelationKind.MEMBER, gone, cbo, null, null));
        List<Object> before = everything(both, hers, cbo);

        merge(Map.of("surname", MergeChoice.OTHER));
        assertThat(everything(both, hers, cbo)).isNotEqualTo(before);
        assertThat(relations.of(kept)).extracting(RelationCard::kind).containsExactly(RelationKind.MEMBER);
        merges.undo(merges.into(kept).get(0).id());

        assertThat(everything(both, hers, cbo)).isEqualTo(before);
        assertThat(merges.into(kept)).isEmpty();
        assertThat(directory.search("ikili" + salt, 10))
                .extracting(PersonHit::id)
                .contains(kept, gone);
    }

    /** Both records and all that names them. */
    private List<Object> everything(UUID both, UUID hers, UUID cbo) {
        return List.of(
                card(kept).details(),
                card(gone).details(),
                Set.copyOf(cases.parties(both)),
                Set.copyOf(cases.parties(hers)),
                jdbc.sql("SELECT case_id, role, registry_id, involved_at, involved_by FROM case_party"
                                + " WHERE case_id IN (:cases) ORDER BY case_id, role, registry_id")
                        .param("cases", List.of(both, hers))
                        .query()
                        .listOfRows(),
                consents.of(kept),
                consents.of(gone),
                relations.of(kept),
                relations.of(gone),
                relations.of(cbo));
    }

    @Test
    void whatWasWrittenSinceStaysWithTheKeptRecord() {
        merge(Map.of());
        PersonCard merged = card(kept);
        people.update(kept, merged.version(), merged.details().birthYear(1991));

        merges.undo(merges.into(kept).get(0).id());

        assertThat(card(kept).details().birthYear()).isEqualTo(1991);
        assertThat(card(kept).details().phones()).containsExactly("+994501112233");
    }

    @Test
    void aLaterMergeIsTakenBackFirst() {
        merge(Map.of());
        UUID third = people.register(PersonDetails.named("İkili" + salt, "N.", null));
        merges.merge(card(third), card(kept), card(third).details());
        assertThat(directory.name(gone)).isEqualTo("İkili" + salt + " N.");
        MergeCard first = merges.into(kept).get(0);

        assertThatThrownBy(() -> merges.undo(first.id())).hasMessage("registry.merge.error.merged-on");
        merges.undo(merges.into(third).get(0).id());
        merges.undo(first.id());

        assertThat(card(gone).id()).isEqualTo(gone);
        assertThatThrownBy(() -> merges.undo(first.id())).hasMessage("registry.merge.error.undone");
    }

    @Test
    void bothSidesOfACaseAreNotTheSamePerson() {
        UUID caseId = caseWith(Party.person(kept, PartyRole.CLIENT), Party.person(gone, PartyRole.OPPONENT));

        assertThatThrownBy(() -> merge(Map.of())).hasMessage("casefile.refused.merge-of-both-sides");

        assertThat(cases.parties(caseId)).hasSize(2);
        assertThat(card(gone).id()).isEqualTo(gone);
    }

    @Test
    void aConflictThatComesToLightIsSearchedFor() {
        UUID caseId = caseWith(Party.person(kept, PartyRole.CLIENT));
        caseWith(Party.person(gone, PartyRole.OPPONENT));

        merge(Map.of());

        assertThat(jdbc.sql("SELECT kind FROM conflict_match WHERE case_id = :id")
                        .param("id", caseId)
                        .query(String.class)
                        .list())
                .contains("SAME");
    }

    @Test
    void aChangeInTheMeantimeIsNotOverwritten() {
        PersonCard looked = card(kept);
        people.update(kept, looked.version(), looked.details().birthYear(1980));

        assertThatThrownBy(() -> merges.merge(looked, card(gone), looked.details()))
                .hasMessage("registry.error.changed-meanwhile");
        assertThatThrownBy(() -> merges.merge(card(kept), card(kept), looked.details()))
                .hasMessage("registry.merge.error.same");
    }

    @Test
    void onlyIntakeAndCoordinatorsMerge() {
        TestSignIn.as(UUID.randomUUID(), LAWYER);
        PersonCard one = card(kept);
        PersonCard two = card(gone);
        assertThat(merges.mayMerge()).isFalse();
        assertThatThrownBy(() -> merges.merge(one, two, one.details())).isInstanceOf(AccessDeniedException.class);
        TestSignIn.as(UUID.randomUUID(), INTAKE);
        assertThat(merges.mayMerge()).isTrue();
    }

    @Test
    void whatStandsBelowAnOrganisationFollowsAndReturns() {
        UUID one = organisation("Şəbəkə " + salt);
        UUID other = organisation("Shebeke " + salt);
        UUID below = organisationRegistry.register(
                OrganisationDetails.named(OrganisationKind.CBO, "Budaq " + salt).under(other));
        UUID caseId = UUID.randomUUID();
        cases.open(new OpenCaseFile(
                caseId, "legal-aid", null, "AZ-GA", null, other, Confidentiality.OPEN, Urgency.NORMAL, null));
        OrganisationCard keptCard = organisations.find(one).orElseThrow();
        OrganisationCard goneCard = organisations.find(other).orElseThrow();

        merges.merge(keptCard, goneCard, keptCard.details().under(other));

        assertThat(organisations.find(other).orElseThrow().id()).isEqualTo(one);
        assertThat(organisations.find(one).orElseThrow().details().parent()).isNull();
        assertThat(organisations.under(one)).extracting(OrganisationCard::id).containsExactly(below);
        assertThat(cases.get(caseId).organisationId()).contains(one);
        assertThat(organisations.search(salt, null, null))
                .extracting(OrganisationCard::id)
                .doesNotContain(other);

        merges.undo(merges.into(one).get(0).id());

        assertThat(organisations.under(other)).extracting(OrganisationCard::id).containsExactly(below);
        assertThat(cases.get(caseId).organisationId()).contains(other);
        assertThat(organisations.find(one).orElseThrow().details()).isEqualTo(keptCard.details());
    }

    @Test
    void anAuthorityThatCameWithTheProductStays() {
        OrganisationCard ombudsman = organisations.findByCode("ombudsman").orElseThrow();
        OrganisationCard typed =
                organisations.find(organisation("Ombudsman " + salt)).orElseThrow();

        assertThatThrownBy(() -> merges.merge(typed, ombudsman, typed.details()))
                .hasMessage("registry.merge.error.product");
    }

    private void merge(Map<String, MergeChoice> choices) {
        PersonCard one = card(kept);
        PersonCard other = card(gone);
        merges.merge(one, other, new Combination<>(one.details(), other.details()).result(choices));
    }

    private PersonCard card(UUID id) {
        return directory.find(id).orElseThrow();
    }

    private UUID organisation(String name) {
        return organisationRegistry.register(OrganisationDetails.named(OrganisationKind.CBO, name));
    }

    private UUID caseWith(Party... parties) {
        UUID id = UUID.randomUUID();
        cases.open(new OpenCaseFile(
                id, "legal-aid", null, "AZ-GA", null, null, Confidentiality.OPEN, Urgency.NORMAL, null));
        for (Party party : parties) {
            cases.involve(id, party);
        }
        return id;
    }
}
