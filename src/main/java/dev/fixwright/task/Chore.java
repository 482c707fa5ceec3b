package dev.fixwright.task;

import java.time.Duration;

/** Upkeep that one process of the cluster does now and then. May be late, may be skipped; must be safe to run again. */
public record Chore(String name, Duration every, Runnable work) {}
