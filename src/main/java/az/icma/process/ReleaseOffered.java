package az.icma.process;

import java.util.Map;

/**
 * The application brought along a newer version of a bundle that managers have made their own. It was not published:
 * whether it shall be is for them to decide.
 *
 * @param files text by file name
 */
public record ReleaseOffered(String bundle, Map<String, String> files) {

    public ReleaseOffered {
        files = Map.copyOf(files);
    }
}
