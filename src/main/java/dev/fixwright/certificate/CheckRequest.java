package dev.fixwright.certificate;

import java.util.Optional;

/** What a check compares: the policy by the operator's name for it, and a domain's certificate or a given one. */
public record CheckRequest(String policy, Optional<String> domain, Optional<String> pem) {}
