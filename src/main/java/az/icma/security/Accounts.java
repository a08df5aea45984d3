package az.icma.security;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

import java.util.Optional;
import java.util.UUID;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByLogin(String foldedLogin);

    @Query("select count(a) from Account a join a.roles r where r = :role and a.enabled and a.passwordHash is not null")
    long countAbleToSignIn(Role role);
}
