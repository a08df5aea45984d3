package az.icma.casefile;

/** What somebody may be allowed to do with a matter. */
public enum CaseAction {
    /** To see it: its page, its row in lists, its files, that it exists at all. */
    READ,
    /** To write in it: notes, calls, files, papers, links. */
    CONTRIBUTE,
    /** To be given a part in it, which nobody takes on their own. */
    JOIN,
    /** To ask to be let in in an emergency. */
    ASK,
    /** To let somebody else in for a time, without seeing it oneself. */
    VOUCH
}
