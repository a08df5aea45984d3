package az.icma.files;

import az.icma.shared.Refused;

/** Why a file is not taken. Each has its sentence: what is wrong with the file, what is safe, what helps. */
public enum Refusal {
    /** Not on the list, or the end of the name says something else than the content. */
    KIND,
    /** The name hides its end, leads elsewhere, or means a device to some computers. */
    NAME,
    LONG_NAME,
    /** A program of the office suite. */
    MACROS,
    /** Something that happens by itself when a PDF is opened. */
    ACTIONS,
    /** Opening it would fetch from, or send to, another place. */
    ELSEWHERE,
    /** A formula that starts a program or fetches from elsewhere. */
    FORMULA,
    /** Other files in it, which nobody would look into. */
    INSIDE,
    ENCRYPTED,
    /** Far larger unpacked than it looks. */
    UNPACKS,
    PIXELS,
    /** Something else to another program. */
    TWO_THINGS,
    /** A document type, by which XML includes other files or grows without end. */
    ENTITIES,
    /** Cut off, or contradicting itself. */
    DAMAGED;

    Refused refused() {
        return new Refused("files.Refusal." + name());
    }
}
