package dev.fixwright.remediation;

/** The place where the code lives, as fixes are proposed and proved there, and as people's own pull requests are reviewed. */
public record Hosts(CodeHost code, ProofHost proof, ReviewHost reviews) {}
