package dev.fixwright.remediation;

/**
 * How many alerts of a repository are open by one rule.
 *
 * @param weakness that the rule reports, in a few words; empty where no fixer knows it
 * @param gravest the word for the worst severity among them
 */
public record OpenAlerts(String rule, String weakness, String gravest, int count) {}
