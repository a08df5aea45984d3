package az.icma.legalaid;

import java.util.List;

/** How a request reached us. */
public enum Channel {
    PHONE,
    IN_PERSON,
    /** Through a community-based organisation. */
    CBO,
    /** Another matter asked for it, for example a campaign whose demand was refused. */
    OTHER_MATTER;

    /** The ways in which somebody tells us a request; the others come by themselves. */
    public static List<Channel> told() {
        return List.of(PHONE, IN_PERSON, CBO);
    }
}
