package az.icma.forms;

/**
 * Words of a form are Markdown that managers write, and nothing else: no HTML of any kind, no pictures from elsewhere.
 * The browser's component cleans what it renders once more; this does not rely on it.
 */
final class SafeMarkdown {

    private SafeMarkdown() {}

    static String of(String written) {
        return written.replace("&", "&amp;").replace("<", "&lt;").replace("![", "[");
    }
}
