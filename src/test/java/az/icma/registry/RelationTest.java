package az.icma.registry;

import az.icma.sealing.Seal;
import az.icma.sealing.TestSeal;
import az.icma.shared.Refused;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RelationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Seal SEAL = TestSeal.inMemory();
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void looksDifferentFromEitherEnd() {
        Relation member = relation(RelationKind.MEMBER);

        assertThat(member.seenFrom(ONE, SEAL))
                .extracting(RelationCard::outgoing, RelationCard::other, RelationCard::otherKind)
                .containsExactly(true, OTHER, RecordKind.ORGANISATION);
        assertThat(member.seenFrom(OTHER, SEAL))
                .extracting(RelationCard::outgoing, RelationCard::other, RelationCard::otherKind)
                .containsExactly(false, ONE, RecordKind.PERSON);
    }

    @Test
    void endsOnceAndNotBeforeItBegan() {
        Relation member = relation(RelationKind.MEMBER);
        refuses(() -> member.end(TODAY.plusDays(1), TODAY), "registry.consent.error.future");
        refuses(() -> member.end(TODAY.minusYears(3), TODAY), "registry.relation.error.before-since");

        member.end(TODAY, TODAY);

        assertThat(member.seenFrom(ONE, SEAL).lasts()).isFalse();
        refuses(() -> member.end(TODAY, TODAY), "registry.relation.error.ended");
    }

    @Test
    void nobodyIsRelatedToThemselves() {
        refuses(
                () -> Relation.of(new NewRelation(RelationKind.FAMILY, ONE, ONE, null, null), TODAY, SEAL),
                "registry.relation.error.oneself");
    }

    @Test
    void neighboursAreNeighboursEitherWayRoundAndGuardiansAreNot() {
        assertThat(relation(RelationKind.NEIGHBOUR).says(said(RelationKind.NEIGHBOUR, OTHER, ONE)))
                .isTrue();
        assertThat(relation(RelationKind.GUARDIAN).says(said(RelationKind.GUARDIAN, OTHER, ONE)))
                .isFalse();
        assertThat(relation(RelationKind.GUARDIAN).says(said(RelationKind.GUARDIAN, ONE, OTHER)))
                .isTrue();
    }

    private static Relation relation(RelationKind kind) {
        return Relation.of(said(kind, ONE, OTHER), TODAY, SEAL);
    }

    private static NewRelation said(RelationKind kind, UUID from, UUID to) {
        return new NewRelation(kind, from, to, TODAY.minusYears(2), null);
    }

    private static void refuses(Runnable act, String key) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage(key);
    }
}
