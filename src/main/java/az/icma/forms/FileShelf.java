package az.icma.forms;

import com.vaadin.flow.server.streams.DownloadHandler;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Where files go that are given with a form. Declared here, implemented by the owner of case files. What is on the shelf
 * belongs to nobody until the form is sent; the owner clears what was left behind.
 */
public interface FileShelf {

    /** Bytes of one file, 25 MB: a letter scanned in colour is far below. Said on the page before a file is chosen. */
    int LARGEST = 25 * 1024 * 1024;

    /**
     * Keeps the file and returns the reference under which it is found again.
     *
     * @throws az.icma.shared.Refused if the file is not accepted: too big, wrong kind, infected
     */
    String put(String name, String mediaType, InputStream content) throws IOException;

    /** The person took the file away again before sending the form. */
    void discard(String reference);

    /** Hands out a file that was sent with a form, to whoever may read it then; empty where nothing is handed out. */
    default Optional<DownloadHandler> download(String reference) {
        return Optional.empty();
    }
}
