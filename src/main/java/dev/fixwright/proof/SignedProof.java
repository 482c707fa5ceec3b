package dev.fixwright.proof;

/**
 * A proof as somebody handed it in.
 *
 * @param keyId the key that it names; anybody can write that, so it means something only where the signature was checked
 * @param checked whether the signature was found to be that key's
 */
public record SignedProof(ProofRecord record, String keyId, boolean checked) {
    /** No proof, and no key set, is larger; of a file that is, not more needs to be read to know it. */
    public static final int MOST_BYTES = 8 << 20;

    /** What a file says, whoever wrote it. Throws {@link UnreadableProofException} where it is not of the form. */
    public static SignedProof read(byte[] file) {
        Envelope envelope = Envelope.read(file);
        return new SignedProof(Statement.read(envelope.payload()), envelope.keyId(), false);
    }

    /**
     * What an installation says. The statement is read only from under its signature. Throws
     * {@link UnreadableProofException} where it is not of the form, or not signed by one of the keys.
     */
    public static SignedProof read(byte[] file, KeySet keys) {
        Envelope envelope = Envelope.read(file);
        String name = VerificationKey.shortened(envelope.keyId());
        VerificationKey key = keys.named(envelope.keyId())
                .orElseThrow(() -> new UnreadableProofException(
                        "it is signed with key " + name + ", which is not in the key set"));
        if (!envelope.isSignedBy(key)) {
            throw new UnreadableProofException("the signature is not that of key " + name
                    + ": the record was changed, or somebody else signed it");
        }
        return new SignedProof(Statement.read(envelope.payload()), envelope.keyId(), true);
    }
}
