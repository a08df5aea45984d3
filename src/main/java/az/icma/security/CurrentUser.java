package az.icma.security;

import java.util.Optional;

/** Who is acting: the signed-in person, or nobody in a background job. */
public interface CurrentUser {

    Optional<SignedIn> get();

    /** @throws az.icma.shared.Refused {@code security.signed-out} if nobody is signed in */
    SignedIn require();
}
