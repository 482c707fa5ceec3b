package dev.fixwright.syntax.build;

/**
 * A library that a fix may add where the policy allows it. It has no dependencies of its own.
 *
 * @param group the Maven group; empty elsewhere
 * @param version the newest release that was tried
 * @param licence as SPDX names it
 * @param integrity the hash by which npm checks the package, as its lock files write it; empty elsewhere
 */
public record Library(Registry registry, String group, String name, String version, String licence, String integrity) {
    public static final Library OWASP_ENCODER =
            new Library(Registry.MAVEN, "org.owasp.encoder", "encoder", "1.3.1", "BSD-3-Clause", "");
    public static final Library EXPRESS_RATE_LIMIT = npm(
            "express-rate-limit",
            "7.5.1",
            "MIT",
            "sha512-7iN8iPMDzOMHPUYllBEsQdWVB6fPDMPqwjBaFrgr4Jgr/+okjvzAy+UHlYYL/Vs0OsOrMkwS6PJDkFlJwoxUnw==");
    public static final Library DOMPURIFY = npm(
            "dompurify",
            "3.4.18",
            "(MPL-2.0 OR Apache-2.0)",
            "sha512-ofe3wI/uNm68HInABYFJYqQxRw1EaKAjNdrFVKqjUY+UZurvNd2L/HuQe097s/4RivWiZyP6tT7aoT8atjfhwg==");
    public static final Library DEFUSEDXML = new Library(Registry.PYPI, "", "defusedxml", "0.7.1", "PSF-2.0", "");

    /** Where a library comes from, which decides what files name it. */
    public enum Registry {
        MAVEN,
        NPM,
        PYPI
    }

    private static Library npm(String name, String version, String licence, String integrity) {
        return new Library(Registry.NPM, "", name, version, licence, integrity);
    }

    /** For people: the name with the version. */
    @Override
    public String toString() {
        return (group.isEmpty() ? "" : group + ":") + name + " " + version;
    }
}
