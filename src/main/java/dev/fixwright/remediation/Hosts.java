package dev.fixwright.remediation;

/** The place where the code lives, as fixes are proposed there and as they are proved there. */
public record Hosts(CodeHost code, ProofHost proof) {}
