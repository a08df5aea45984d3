package az.icma.registry;

/** What to heed when a person is contacted, besides place and hours. */
public enum ContactCaution {
    /** Nothing in writing: somebody else may read it. */
    NO_MESSAGES,
    /** The organisation is not named if somebody else answers. */
    NO_NAME,
    /** Only through somebody whom the person trusts. */
    TRUSTED_PERSON
}
