package az.icma.files;

import az.icma.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Each attack is refused, and for its own reason: a file that is refused for another one would not test its wall. */
class HostileAttachmentsTest {

    static Stream<HostileFile> attacks() {
        return Stream.of(
                        HostileNames.all(),
                        HostileOffice.all(),
                        HostileArchives.all(),
                        HostilePdfs.all(),
                        HostilePictures.all())
                .flatMap(files -> files);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isRefusedForItsReason(HostileFile file) {
        assertThatThrownBy(() -> AttachmentInspection.inspect(file.content().get(), file.name()))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.textKey())
                        .isEqualTo("files.Refusal." + file.refusal()));
    }

    @Test
    void thereAreAttacksForEachReason() {
        assertThat(attacks())
                .hasSizeGreaterThan(60)
                .extracting(HostileFile::attack)
                .doesNotHaveDuplicates();
        assertThat(attacks().map(HostileFile::refusal).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Refusal.values()));
    }
}
