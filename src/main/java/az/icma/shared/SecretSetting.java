package az.icma.shared;

import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A setting that others shall not read: given by {@code NAME}, or by a file that {@code NAME_FILE} names. */
public final class SecretSetting {

    private SecretSetting() {}

    /** @return empty text where neither is given */
    public static String of(Environment environment, String name) {
        String file = environment.getProperty(name + "_FILE");
        if (!StringUtils.hasText(file)) {
            return environment.getProperty(name, "");
        }
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The file that " + name + "_FILE names cannot be read: " + file, e);
        }
    }
}
