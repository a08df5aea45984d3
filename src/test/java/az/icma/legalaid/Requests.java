package az.icma.legalaid;

import az.icma.legalaid.NewRequest.OtherSide;
import az.icma.registry.SafeContact;

import java.time.LocalDate;
import java.util.UUID;

/** Requests for tests: {@code Requests.by(asker).urgent(EVICTION).build()}. */
public final class Requests {

    private final UUID asker;
    private Channel channel = Channel.PHONE;
    private UUID cbo;
    private Concerns concerns = Concerns.SELF;
    private UUID concerned;
    private OtherSide otherSide;
    private UrgencySign urgencySign = UrgencySign.NONE;
    private LocalDate nearestDate;
    private String story = "Pensiya üç aydır verilmir.";
    private SafeContact safeContact;

    private Requests(UUID asker) {
        this.asker = asker;
    }

    public static Requests by(UUID asker) {
        return new Requests(asker);
    }

    public Requests through(UUID organisation) {
        channel = Channel.CBO;
        cbo = organisation;
        return this;
    }

    public Requests concerning(Concerns whose, UUID person) {
        concerns = whose;
        concerned = person;
        return this;
    }

    public Requests against(OtherSide side) {
        otherSide = side;
        return this;
    }

    public Requests urgent(UrgencySign sign) {
        urgencySign = sign;
        return this;
    }

    public Requests until(LocalDate day) {
        nearestDate = day;
        return this;
    }

    public Requests telling(String words) {
        story = words;
        return this;
    }

    public Requests reachable(SafeContact contact) {
        safeContact = contact;
        return this;
    }

    public NewRequest build() {
        return new NewRequest(
                asker,
                channel,
                cbo,
                concerns,
                concerned,
                null,
                null,
                otherSide,
                "AZ-GOY",
                "Bığır",
                "pension",
                urgencySign,
                nearestDate,
                story,
                safeContact);
    }
}
