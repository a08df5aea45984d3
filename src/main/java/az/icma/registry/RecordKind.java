package az.icma.registry;

/** The two kinds of records that can be related or merged. */
public enum RecordKind {
    PERSON,
    ORGANISATION
}
