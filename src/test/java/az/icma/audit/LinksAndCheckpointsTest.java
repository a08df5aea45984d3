package az.icma.audit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The parts of the chain, without a database: what a link covers, and whose signature a checkpoint carries. */
class LinksAndCheckpointsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T08:00:00.123456Z");
    private static final UUID SOMEBODY = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final UUID MATTER = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final AuditRecord READ =
            new AuditRecord(7, NOON, Optional.of(SOMEBODY), "CASE_READ", Optional.of(MATTER), "{}");

    @TempDir
    private Path place;

    @Test
    void theFirstLinkIsTheSameAsEver() {
        Link first = Link.START.next(READ);

        assertThat(first.seq()).isEqualTo(1);
        assertThat(HexFormat.of().formatHex(first.hash()))
                .as("chains that exist must verify after every change of the program")
                .isEqualTo("75f03c78206b05b9517021d79a644c62d6e54e33fe60b512c48ea9a8419f422d");
    }

    @Test
    void everyPartOfARecordIsCovered() {
        Link honest = Link.START.next(READ);

        assertThat(Stream.of(
                        new AuditRecord(8, NOON, READ.actor(), READ.act(), READ.subject(), READ.details()),
                        new AuditRecord(7, NOON.plusNanos(1000), READ.actor(), READ.act(), READ.subject(), "{}"),
                        new AuditRecord(7, NOON, Optional.empty(), READ.act(), READ.subject(), "{}"),
                        new AuditRecord(7, NOON, READ.actor(), "CASE_REA", READ.subject(), "{}"),
                        new AuditRecord(7, NOON, READ.actor(), READ.act(), Optional.empty(), "{}"),
                        new AuditRecord(7, NOON, READ.actor(), READ.act(), READ.subject(), "{ }")))
                .noneMatch(changed -> Link.START.isFollowedBy(honest.hash(), changed));
        assertThat(Link.START.isFollowedBy(honest.hash(), READ)).isTrue();
    }

    @Test
    void wherePartsEndCannotBeMoved() {
        AuditRecord one = new AuditRecord(7, NOON, Optional.empty(), "AB", Optional.empty(), "C");
        AuditRecord other = new AuditRecord(7, NOON, Optional.empty(), "A", Optional.empty(), "BC");

        assertThat(Link.START.next(one)).isNotEqualTo(Link.START.next(other));
    }

    @Test
    void thePlaceAndEverythingBeforeAreCoveredToo() {
        Link first = Link.START.next(READ);

        assertThat(first.next(READ)).isNotEqualTo(first);
        assertThat(first.next(READ).seq()).isEqualTo(2);
        assertThat(new Link(5, first.hash()).next(READ).hash())
                .isNotEqualTo(first.next(READ).hash());
        assertThat(Link.START
                        .next(new AuditRecord(9, NOON, Optional.empty(), "X", Optional.empty(), "{}"))
                        .next(READ))
                .isNotEqualTo(first.next(READ));
    }

    @Test
    void linksAreEqualByPlaceAndHash() {
        Link link = Link.START.next(READ);

        assertThat(link).isEqualTo(Link.START.next(READ)).hasSameHashCodeAs(Link.START.next(READ));
        assertThat(link).isNotEqualTo(new Link(2, link.hash())).isNotEqualTo(new Link(1, new byte[32]));
        assertThat(link.hashCode()).isNotEqualTo(new Link(2, link.hash()).hashCode());
    }

    @Test
    void aCheckpointIsSignedByOneKeyAndForOneMoment() {
        SigningKey ours = SigningKey.in(place.resolve("ours"));
        Link link = Link.START.next(READ);
        Checkpoint checkpoint = Checkpoint.signed(link, NOON, ours);

        assertThat(checkpoint.isSignedBy(ours)).isTrue();
        assertThat(checkpoint.isSignedBy(SigningKey.in(place.resolve("theirs"))))
                .isFalse();
        assertThat(new Checkpoint(link, NOON.plusSeconds(1), checkpoint.signature()).isSignedBy(ours))
                .isFalse();
        assertThat(new Checkpoint(link.next(READ), NOON, checkpoint.signature()).isSignedBy(ours))
                .isFalse();
        assertThat(new Checkpoint(link, NOON, new byte[3]).isSignedBy(ours)).isFalse();
    }

    @Test
    void theKeyStaysTheSameAndIsForItsOwnerOnly() throws IOException {
        Path file = place.resolve("keys").resolve("audit");
        Checkpoint before = Checkpoint.signed(Link.START, NOON, SigningKey.in(file));

        assertThat(before.isSignedBy(SigningKey.in(file))).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aDamagedKeyIsSaid() throws IOException {
        Path file = Files.writeString(place.resolve("damaged"), "bm8gZW5kIG9mIGl0\n");

        assertThatThrownBy(() -> SigningKey.in(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> SigningKey.in(Files.createDirectory(place.resolve("folder"))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("folder");
    }

    @Test
    void checkpointsOutsideAreReadAsTheyWereWritten() {
        SigningKey key = SigningKey.in(place.resolve("key"));
        CheckpointFile outside = new CheckpointFile(place.resolve("elsewhere"));
        assertThat(outside.lines()).isEmpty();
        Link first = Link.START.next(READ);
        Link second = first.next(READ);

        outside.append(Checkpoint.signed(first, NOON, key));
        outside.append(Checkpoint.signed(second, NOON, key));

        assertThat(outside.lines())
                .extracting(line -> Checkpoint.of(line).orElseThrow())
                .allMatch(checkpoint -> checkpoint.isSignedBy(key))
                .extracting(Checkpoint::link)
                .containsExactly(first, second);
    }

    @Test
    void aLineThatIsNoneIsNoCheckpoint() {
        assertThat(Checkpoint.of("")).isEmpty();
        assertThat(Checkpoint.of("1\t2026\tab\tcd")).isEmpty();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "");
        SigningKey key = SigningKey.in(place.resolve("key"));
        CheckpointFile outside = new CheckpointFile(file.resolve("below"));

        assertThatThrownBy(() -> outside.append(Checkpoint.signed(Link.START, NOON, key)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("checkpoints.tsv");
        CheckpointFile folder = new CheckpointFile(place);
        Files.createDirectory(place.resolve("checkpoints.tsv"));
        assertThatThrownBy(folder::lines).isInstanceOf(UncheckedIOException.class);
    }
}
