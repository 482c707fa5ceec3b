package dev.fixwright.delivery;

/** A delivery that a repository's or organisation's own webhook sent: only those to an app name its installation. */
final class NoInstallationException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
