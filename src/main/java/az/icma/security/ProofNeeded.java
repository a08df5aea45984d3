package az.icma.security;

import az.icma.shared.Refused;

/** Somebody wants what needs a fresh proof of who they are. Pages ask for it and try again, see {@link ProofDialog}. */
public final class ProofNeeded extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient FreshProof proof;

    ProofNeeded(FreshProof proof) {
        super("security.proof.error.needed");
        this.proof = proof;
    }

    FreshProof proof() {
        return proof;
    }
}
