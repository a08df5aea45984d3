package az.icma.security;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.LockModeType;

interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByLogin(String foldedLogin);

    @Query("select count(a) from Account a where :role member of a.roles and a.enabled and a.passwordHash is not null")
    long countAbleToSignIn(Role role);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where :role member of a.roles and a.enabled and a.passwordHash is not null"
            + " order by a.id")
    List<Account> lockAbleToSignIn(Role role);
}
