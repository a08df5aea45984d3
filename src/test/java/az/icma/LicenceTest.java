package az.icma;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

import static org.assertj.core.api.Assertions.assertThat;

/** Vaadin's newer lines turned commercial without changing their names: a jar that says so in its manifest fails here. */
class LicenceTest {

    @Test
    void noLibraryDeclaresACommercialLicence() throws IOException {
        List<Path> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .toList();
        assertThat(jars).as("the class path is made of jars").hasSizeGreaterThan(100);
        for (Path jar : jars) {
            assertThat(licence(jar)).as(jar.getFileName().toString()).doesNotContain("commercial", "cvdl");
        }
    }

    private static String licence(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Manifest manifest = file.getManifest();
            String licence =
                    manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-License");
            return licence == null ? "" : licence.toLowerCase(Locale.ROOT);
        }
    }
}
