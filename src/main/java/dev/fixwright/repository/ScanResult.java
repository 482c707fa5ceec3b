package dev.fixwright.repository;

import java.util.OptionalLong;

/**
 * One thing that a scan reports.
 *
 * @param alert the number of the code host's alert; empty where it keeps none for this result
 * @param path where, as the tool wrote it
 * @param line from 1; 0 for a whole file
 */
public record ScanResult(OptionalLong alert, String tool, String rule, String path, int line) {}
