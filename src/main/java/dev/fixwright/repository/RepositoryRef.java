package dev.fixwright.repository;

import java.util.regex.Pattern;

/**
 * A repository on the code host, as one installation of the app sees it. {@code id} stays when a repository is renamed;
 * {@code owner} and {@code name} are what it was called when the event was sent.
 */
public record RepositoryRef(long installationId, long id, String owner, String name) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    public RepositoryRef {
        if (!NAME.matcher(owner).matches() || !NAME.matcher(name).matches() || name.equals("..") || name.equals(".")) {
            throw new IllegalArgumentException("not a repository: " + owner + "/" + name);
        }
    }

    public String fullName() {
        return owner + "/" + name;
    }
}
