package dev.fixwright.access;

import java.util.Optional;

/** Somebody who is to be known; as in {@link Principal}. */
public record NewPrincipal(Optional<String> tenant, Principal.Kind kind, String name, Role role) {}
