package az.icma.campaigns;

/** By what means a campaign acts. */
public enum ActionKind {
    APPEAL,
    INFORMATION_REQUEST,
    MEETING,
    HEARING,
    PETITION,
    MEDIA,
    PUBLIC_COUNCIL
}
