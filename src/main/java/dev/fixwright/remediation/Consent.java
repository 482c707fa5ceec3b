package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;

/** Whether fixes may be proposed in a repository, or its people have to say so first. */
public interface Consent {
    /** Nobody has to be asked. */
    Consent UNASKED = (repository, policyFile) -> Optional.empty();

    /**
     * What is waited for, in words that people read verbatim; empty where the work may go on. Sees to it that people are
     * asked.
     *
     * @param policyFile whether the repository has a good policy file, which says what is allowed
     */
    Optional<String> missing(RepositoryRef repository, boolean policyFile);
}
