package dev.fixwright.access;

import dev.fixwright.secret.Secret;

/** A token that was just made, with its text, which is never seen again. */
public record IssuedToken(AccessToken token, Secret text) {}
