package az.icma.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup that was read to its end and is what was once written. */
final class BackupArchive implements AutoCloseable {

    private final ZipFile file;
    private final Manifest manifest;

    private BackupArchive(ZipFile file, Manifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    /** @throws RestoreRefused if it is no backup, not whole, or changed in a single letter */
    static BackupArchive verified(Path source) throws IOException {
        ZipFile file = open(source);
        try {
            ZipEntry last = file.getEntry(Manifest.ENTRY);
            if (last == null) {
                throw new RestoreRefused(
                        "Bu, tam ehtiyat nüsxə deyil: " + source, "This is no complete backup: " + source + ".");
            }
            Manifest manifest = Manifest.of(file.getInputStream(last).readAllBytes());
            BackupArchive archive = new BackupArchive(file, manifest);
            archive.verify();
            return archive;
        } catch (IOException | RuntimeException refused) {
            file.close();
            throw refused;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream content(Manifest.Entry entry) throws IOException {
        return file.getInputStream(file.getEntry(entry.entry()));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static ZipFile open(Path source) throws IOException {
        try {
            return new ZipFile(source.toFile());
        } catch (ZipException broken) {
            throw new RestoreRefused(
                    "Bu, ehtiyat nüsxə deyil: " + source + ". Şifrələnibsə, əvvəlcə açın.",
                    "This is no backup: " + source + ". If it is encrypted, decrypt it first.");
        }
    }

    private void verify() throws IOException {
        if (manifest.format() != Manifest.FORMAT) {
            throw new RestoreRefused(
                    "Bu nüsxə başqa buraxılışındır.", "This backup was made by a version that this one cannot read.");
        }
        Set<String> expected =
                manifest.entries().map(Manifest.Entry::entry).collect(Collectors.toCollection(HashSet::new));
        expected.add(Manifest.ENTRY);
        Set<String> found =
                Collections.list(file.entries()).stream().map(ZipEntry::getName).collect(Collectors.toSet());
        if (!expected.equals(found)) {
            throw damaged("manifest.json");
        }
        for (Manifest.Entry entry : manifest.entries().toList()) {
            if (!entry.sha256().equals(checksum(entry))) {
                throw damaged(entry.entry());
            }
        }
    }

    private String checksum(Manifest.Entry entry) throws IOException {
        try (InputStream content = content(entry)) {
            return Checksum.of(content);
        } catch (ZipException broken) {
            throw damaged(entry.entry());
        }
    }

    private static RestoreRefused damaged(String what) {
        return new RestoreRefused("Nüsxə zədələnib: " + what + ".", "The backup is damaged: " + what + ".");
    }
}
