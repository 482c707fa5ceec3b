package dev.fixwright.policy;

/**
 * A policy file that is there.
 *
 * @param origin whose word it is
 * @param name where it is, for people
 */
public record PolicySource(Origin origin, String name, String text) {
    /** Whose word a key is. The later one wins. */
    public enum Origin {
        /** Nobody said anything. */
        DEFAULT,
        /** The organisation, for all of its repositories. */
        ORGANISATION,
        /** The repository itself. */
        REPOSITORY,
        /** Whoever runs the server, for every repository. */
        SERVER
    }

    public static PolicySource ofRepository(String text) {
        return new PolicySource(Origin.REPOSITORY, PolicyFile.PATH, text);
    }

    /** The file in the repository {@code .github} of an owner. */
    public static PolicySource ofOrganisation(String owner, String text) {
        return new PolicySource(Origin.ORGANISATION, PolicyFile.PATH + " of " + owner + "/.github", text);
    }

    public static PolicySource ofServer(String file, String text) {
        return new PolicySource(Origin.SERVER, file, text);
    }
}
