package az.icma.modelling;

import az.icma.security.Role;
import az.icma.security.SignedIn;
import az.icma.security.TestSignIn;

import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** People who have to do with processes, each acting for herself. */
final class Managers {

    static final SignedIn RAUF = new SignedIn(UUID.randomUUID(), "Rauf", Set.of(Role.PROCESS_MANAGER), Set.of());
    static final SignedIn SEVDA = new SignedIn(UUID.randomUUID(), "Sevda", Set.of(Role.PROCESS_MANAGER), Set.of());
    static final SignedIn LEYLA = new SignedIn(UUID.randomUUID(), "Leyla", Set.of(Role.DIRECTOR), Set.of());
    static final SignedIn GUNEL = new SignedIn(UUID.randomUUID(), "Günel", Set.of(Role.EVALUATOR), Set.of());

    private Managers() {}

    static <T> T as(SignedIn person, Supplier<T> act) {
        TestSignIn.as(person);
        try {
            return act.get();
        } finally {
            TestSignIn.nobody();
        }
    }

    static void does(SignedIn person, Runnable act) {
        as(person, () -> {
            act.run();
            return null;
        });
    }
}
