package dev.fixwright.github;

/** What an entry of a git tree is, as its mode tells. */
enum FileMode {
    ORDINARY,
    EXECUTABLE,
    FOLDER,
    /** A symbolic link or a submodule: never read, never written. */
    LINK;

    /** From the octal digits that REST gives. */
    static FileMode of(String octal) {
        return switch (octal) {
            case "100644", "100664" -> ORDINARY;
            case "100755" -> EXECUTABLE;
            case "040000" -> FOLDER;
            default -> LINK;
        };
    }

    /** From the number that GraphQL gives. */
    static FileMode of(int number) {
        return of(String.format("%06o", number));
    }

    boolean isFile() {
        return this == ORDINARY || this == EXECUTABLE;
    }
}
