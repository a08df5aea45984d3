package az.icma.security;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A person's way in: login, password, roles, districts. Never deleted, so that history keeps its names. */
@Entity
@Table(name = "app_user")
class Account {

    @Id
    private UUID id;

    private String login;

    @Column(nullable = false)
    private String displayName;

    private String passwordHash;
    private boolean enabled = true;
    private String locale;

    @Column(nullable = false)
    private String colorScheme = "system";

    /** Every session remembers the stamp of its sign-in and ends when the account's moves on. */
    private int sessionStamp;

    @Column(nullable = false)
    private Instant createdAt;

    @Version
    private int version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "app_user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Convert(converter = RoleCodes.class)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "app_user_district", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "district")
    private Set<String> districts = new HashSet<>();

    protected Account() {}

    Account(UUID id, String login, String displayName, Instant createdAt) {
        this.id = id;
        this.login = login == null ? null : fold(login);
        this.displayName = displayName.strip();
        this.createdAt = createdAt;
    }

    /** Logins are plain ASCII and do not care for case. */
    static String fold(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    void rename(String newName) {
        displayName = newName.strip();
    }

    void chooseLogin(String newLogin) {
        login = fold(newLogin);
    }

    /** By a link: whoever was signed in is no more. */
    void choosePassword(String newHash) {
        passwordHash = newHash;
        endSessions();
    }

    /** By the person, who stays signed in here. */
    void changePassword(String newHash) {
        passwordHash = newHash;
    }

    void work(Collection<Role> newRoles, Collection<String> newDistricts) {
        if (roles.equals(Set.copyOf(newRoles)) && districts.equals(Set.copyOf(newDistricts))) {
            return;
        }
        roles.clear();
        roles.addAll(newRoles);
        districts.clear();
        districts.addAll(newDistricts);
        endSessions();
    }

    void disable() {
        enabled = false;
        endSessions();
    }

    void enable() {
        enabled = true;
    }

    void endSessions() {
        sessionStamp++;
    }

    void prefer(Locale language) {
        locale = language.getLanguage();
    }

    void prefer(ColorScheme scheme) {
        colorScheme = scheme.code();
    }

    SignedIn signedIn() {
        return new SignedIn(id, displayName, Set.copyOf(roles), Set.copyOf(districts));
    }

    /** An invited person cannot sign in until a password has been chosen. */
    boolean canSignIn() {
        return enabled && login != null && passwordHash != null;
    }

    UUID id() {
        return id;
    }

    Optional<String> login() {
        return Optional.ofNullable(login);
    }

    String displayName() {
        return displayName;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    boolean isEnabled() {
        return enabled;
    }

    Optional<Locale> locale() {
        return Optional.ofNullable(locale).map(Locale::forLanguageTag);
    }

    ColorScheme colorScheme() {
        return ColorScheme.ofCode(colorScheme);
    }

    int sessionStamp() {
        return sessionStamp;
    }

    boolean has(Role role) {
        return roles.contains(role);
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    Set<String> districts() {
        return Set.copyOf(districts);
    }
}
