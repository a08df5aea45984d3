package az.icma.sealing;

/** There is no key, or not the right one: a matter of settings, said before anything is changed. */
public final class KeyRefused extends RuntimeException {

    private final String remedy;

    private KeyRefused(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    static KeyRefused missing() {
        return new KeyRefused(
                "There is no key. Personal data are sealed with a key that the database must not hold.",
                "Make one, once:  openssl rand -base64 32 > FILE  – on another disk than the database and its backups,"
                        + " readable by this user only. Then set ICMA_KEY_FILE=FILE, or ICMA_KEY=prompt to be asked for"
                        + " it at each start. Keep a second copy where a fire does not reach both: without it nobody can"
                        + " ever read the data.");
    }

    static KeyRefused unreadable(String where) {
        return new KeyRefused(
                "The key of " + where + " is none: it must be 32 bytes in Base64, 44 characters.",
                "Check what ICMA_KEY_FILE names. A new key:  openssl rand -base64 32");
    }

    static KeyRefused noTerminal() {
        return new KeyRefused(
                "ICMA_KEY=prompt asks for the key, and there is no terminal to ask at.",
                "Start it at a terminal (docker run --interactive --tty), or set ICMA_KEY_FILE.");
    }

    static KeyRefused byValue() {
        return new KeyRefused(
                "ICMA_KEY is not the place for the key itself: whoever lists processes would read it.",
                "Set ICMA_KEY=prompt, or ICMA_KEY_FILE to the file that holds it.");
    }

    static KeyRefused another(String given, String needed) {
        return new KeyRefused(
                "This is another key (" + given + ") than the one that the data are sealed with (" + needed + ").",
                "Set ICMA_KEY_FILE to the right one, or type that one.");
    }

    static KeyRefused lost(String where) {
        return new KeyRefused(
                "The data are sealed, and the key that " + where + " should hold is not there.",
                "Put it back from its copy. A new key would open nothing.");
    }

    static KeyRefused anotherKeyring() {
        return new KeyRefused(
                "The keys of people and cases are not those of this database: it came from a backup without them.",
                "Bring them from their own set:  java -jar icma.jar restore-keys FILE LIST");
    }

    String remedy() {
        return remedy;
    }
}
