package az.icma.casefile;

import az.icma.casefile.AccessPolicy.Decision;
import az.icma.casefile.AccessPolicy.Reason;
import az.icma.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may do what with a matter, rule by rule and in their order. */
class AccessPolicyTest {

    private static final String HERE = "AZ-GA";
    private static final Set<CaseGrant.Kind> EVERY_GRANT = EnumSet.allOf(CaseGrant.Kind.class);

    @Test
    void whoeverHasLeftMayDoNothingWhateverTheyHad() {
        CaseReader left = new CaseReader(UUID.randomUUID(), false, EnumSet.allOf(Role.class), Set.of());

        for (CaseAction action : CaseAction.values()) {
            assertThat(AccessPolicy.decide(
                            left,
                            action,
                            new CaseFacts(Confidentiality.OPEN, Optional.of(HERE), false, true, true, EVERY_GRANT)))
                    .isEqualTo(Decision.denied(Reason.DISABLED));
        }
    }

    @Test
    void aConflictIsStrongerThanTeamRoleAndEveryGrant() {
        for (CaseAction action : CaseAction.values()) {
            assertThat(AccessPolicy.decide(
                            person(Role.values()),
                            action,
                            new CaseFacts(Confidentiality.OPEN, Optional.of(HERE), true, true, true, EVERY_GRANT)))
                    .isEqualTo(Decision.denied(Reason.CONFLICT_WALL));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTeamOpensItsMatterHoweverConfidentialAndWhereverItIs(Confidentiality level) {
        CaseReader elsewhere = new CaseReader(UUID.randomUUID(), true, Set.of(Role.LAWYER), Set.of("AZ-LA"));

        assertThat(read(elsewhere, new CaseFacts(level, Optional.of(HERE), false, true, false, Set.of())))
                .isEqualTo(Decision.permitted(Reason.TEAM));
    }

    @Test
    void aPlaceOnTheTeamIsNothingToWhomMattersAreNoWork() {
        assertThat(read(
                        person(Role.ADMIN),
                        new CaseFacts(Confidentiality.OPEN, Optional.of(HERE), false, true, false, Set.of())))
                .isEqualTo(Decision.denied(Reason.NO_CASE_WORK));
    }

    @ParameterizedTest
    @EnumSource
    void caseWorkOpensWhatIsOpenAndOnlyCoordinatorsWhatIsForTheTeam(Role role) {
        Set<Role> caseWork = EnumSet.of(
                Role.INTAKE,
                Role.REGISTRAR,
                Role.COORDINATOR,
                Role.LAWYER,
                Role.ADVOCATE,
                Role.CAMPAIGN_MANAGER,
                Role.CBO_COORDINATOR,
                Role.DIRECTOR);

        assertThat(read(person(role), at(Confidentiality.OPEN)).permitted()).isEqualTo(caseWork.contains(role));
        assertThat(read(person(role), at(Confidentiality.TEAM)).permitted()).isEqualTo(role == Role.COORDINATOR);
        assertThat(read(person(role), at(Confidentiality.SEALED)).permitted()).isFalse();
    }

    @Test
    void aRoleReachesAsFarAsTheDistrictsOfThePerson() {
        CaseReader here = new CaseReader(UUID.randomUUID(), true, Set.of(Role.LAWYER), Set.of(HERE));

        assertThat(read(here, at(Confidentiality.OPEN))).isEqualTo(Decision.permitted(Reason.ROLE_AND_DISTRICT));
        assertThat(read(here, new CaseFacts(Confidentiality.OPEN, Optional.of("AZ-LA"), false, false, false, Set.of())))
                .isEqualTo(Decision.denied(Reason.OTHER_DISTRICT));
        assertThat(read(here, new CaseFacts(Confidentiality.OPEN, Optional.empty(), false, false, false, Set.of())))
                .isEqualTo(Decision.denied(Reason.OTHER_DISTRICT));
    }

    @Test
    void confidentialityIsAskedBeforeTheDistrict() {
        CaseReader elsewhere = new CaseReader(UUID.randomUUID(), true, Set.of(Role.LAWYER), Set.of("AZ-LA"));

        assertThat(read(elsewhere, at(Confidentiality.SEALED))).isEqualTo(Decision.denied(Reason.CONFIDENTIAL));
    }

    @ParameterizedTest
    @EnumSource
    void aGrantOpensEvenWhatIsSealed(CaseGrant.Kind kind) {
        CaseFacts sealed = new CaseFacts(Confidentiality.SEALED, Optional.of(HERE), false, false, false, Set.of(kind));

        assertThat(read(person(Role.DIRECTOR), sealed)).isEqualTo(Decision.permitted(Reason.GRANT));
        assertThat(read(person(Role.ADMIN), sealed).permitted()).isEqualTo(kind == CaseGrant.Kind.BREAK_GLASS);
    }

    @ParameterizedTest
    @EnumSource
    void aGrantEndsWithTheRoleItWasGivenFor(CaseGrant.Kind kind) {
        CaseFacts sealed = new CaseFacts(Confidentiality.SEALED, Optional.of(HERE), false, false, false, Set.of(kind));

        assertThat(read(person(Role.EVALUATOR), sealed)).isEqualTo(Decision.denied(Reason.NO_CASE_WORK));
        assertThat(read(person(Role.LAWYER), sealed).permitted()).isEqualTo(kind != CaseGrant.Kind.BREAK_GLASS);
    }

    @ParameterizedTest
    @EnumSource
    void onlyAReferralToWorkAlsoWrites(CaseGrant.Kind kind) {
        CaseFacts sealed = new CaseFacts(Confidentiality.SEALED, Optional.of(HERE), false, false, false, Set.of(kind));

        assertThat(AccessPolicy.decide(person(Role.DIRECTOR), CaseAction.CONTRIBUTE, sealed)
                        .permitted())
                .isEqualTo(kind == CaseGrant.Kind.REFERRAL);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverStandsInDoesWhatTheAbsentColleagueOfTheTeamMay(Confidentiality level) {
        CaseReader elsewhere = new CaseReader(UUID.randomUUID(), true, Set.of(Role.LAWYER), Set.of("AZ-LA"));
        CaseFacts standsIn = new CaseFacts(level, Optional.of(HERE), false, false, true, Set.of());

        assertThat(read(elsewhere, standsIn)).isEqualTo(Decision.permitted(Reason.STANDS_IN));
        assertThat(AccessPolicy.decide(elsewhere, CaseAction.CONTRIBUTE, standsIn)
                        .permitted())
                .isTrue();
        assertThat(read(person(Role.ADMIN), standsIn)).isEqualTo(Decision.denied(Reason.NO_CASE_WORK));
    }

    @Test
    void whoeverWorksOnMattersCanBeGivenAPartInOneTheyCannotSee() {
        assertThat(AccessPolicy.decide(person(Role.LAWYER), CaseAction.JOIN, at(Confidentiality.SEALED)))
                .isEqualTo(Decision.permitted(Reason.CASE_WORK));
        assertThat(AccessPolicy.decide(person(Role.ADMIN), CaseAction.JOIN, at(Confidentiality.OPEN)))
                .isEqualTo(Decision.denied(Reason.NO_CASE_WORK));
    }

    private static Decision read(CaseReader reader, CaseFacts facts) {
        return AccessPolicy.decide(reader, CaseAction.READ, facts);
    }

    private static CaseFacts at(Confidentiality level) {
        return new CaseFacts(level, Optional.of(HERE), false, false, false, Set.of());
    }

    private static CaseReader person(Role... roles) {
        return new CaseReader(UUID.randomUUID(), true, Set.of(roles), Set.of());
    }
}
