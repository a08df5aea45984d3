package az.icma.demonstration;

import az.icma.security.LoginHint;
import az.icma.security.Role;
import az.icma.security.StaffAccounts;
import az.icma.shared.database.Background;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** The people who act in the demonstration, one for each role of the path; the sign-in page lists them. */
@Component
@Conditional(DemonstrationMode.class)
class Cast implements LoginHint {

    private static final String PASSWORD = "icma-nümayiş-2026";

    private final StaffAccounts accounts;

    Cast(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    /** Safe to repeat: an account that exists is left as it is. */
    void hire() {
        String hash = accounts.hash(PASSWORD);
        for (Player player : Player.values()) {
            if (accounts.idOf(player.login).isEmpty()) {
                accounts.create(
                        UUID.randomUUID(), player.login, player.displayName, hash, player.roles, player.districts);
            }
        }
    }

    UUID idOf(Player player) {
        return accounts.idOf(player.login).orElseThrow();
    }

    <T> T as(Player player, Supplier<T> story) {
        return accounts.as(idOf(player), () -> Background.notNow(story));
    }

    void as(Player player, Runnable story) {
        as(player, () -> {
            story.run();
            return null;
        });
    }

    @Override
    public List<Entry> entries() {
        return Arrays.stream(Player.values())
                .map(player -> new Entry(
                        player.login,
                        PASSWORD,
                        player.displayName,
                        "role." + player.roles.iterator().next().code()))
                .toList();
    }

    /** Invented colleagues. */
    enum Player {
        AYTEN("ayten", "Aytən Səlimova", Role.INTAKE),
        RAUF("rauf", "Rauf Nəsirov", Role.REGISTRAR),
        SEVDA("sevda", "Sevda Kərimli", Role.COORDINATOR),
        ELCHIN("elcin", "Elçin Həsənzadə", Role.LAWYER),
        NIGAR("nigar", "Nigar Ağayeva", Role.LAWYER),
        TURAL("tural", "Tural Əhmədli", Role.ADVOCATE),
        LALE("lale", "Lalə Quliyeva", Role.CBO_COORDINATOR),
        /** Works for Lənkəran Qadınlar Evi alone, so she sees its city and the villages around it. */
        KONUL("konul", "Könül Şirinova", Role.CBO_COORDINATOR, "AZ-LA", "AZ-LAN"),
        KAMRAN("kamran", "Kamran İsgəndərli", Role.CAMPAIGN_MANAGER),
        NERMIN("nermin", "Nərmin Tağıyeva", Role.COMMUNICATIONS),
        RUSTEM("rustem", "Rüstəm Bağırov", Role.SAFETY_OFFICER),
        ILQAR("ilqar", "İlqar Mustafayev", Role.DIRECTOR),
        GUNEL("gunel", "Günel Rzayeva", Role.EVALUATOR),
        XAYAL("xeyal", "Xəyal İsmayılov", Role.PROCESS_MANAGER),
        FERIDE("feride", "Fəridə Babayeva", Role.AUDITOR),
        ADMIN("admin", "Sistem inzibatçısı", Role.ADMIN);

        final String login;
        final String displayName;
        final Set<Role> roles;

        /** In charge of these; of all, if there are none. */
        final Set<String> districts;

        Player(String login, String displayName, Role role, String... districts) {
            this.login = login;
            this.displayName = displayName;
            this.roles = Set.of(role);
            this.districts = Set.of(districts);
        }
    }
}
