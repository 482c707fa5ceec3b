package dev.fixwright.fix.commandinjection;

/**
 * The file to which a shell sends what a command writes.
 *
 * @param path the expression that names it
 * @param mode how it is opened
 */
record PythonOutputFile(String path, String mode) {}
