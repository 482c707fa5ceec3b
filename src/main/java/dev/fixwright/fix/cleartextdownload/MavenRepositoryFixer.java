package dev.fixwright.fix.cleartextdownload;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.XmlFixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.xml.XmlElement;
import dev.fixwright.syntax.xml.XmlFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Has Maven fetch its artifacts over HTTPS, and from repositories that are still there. */
public final class MavenRepositoryFixer implements XmlFixer {
    private static final String CENTRAL = "https://repo.maven.apache.org/maven2";
    private static final Pattern ADDRESS = Pattern.compile("\\s*(https?)://([^/:\\s]+)(:\\d+)?(/\\S*)?\\s*");
    private static final Pattern GONE =
            Pattern.compile("(central\\.maven\\.org|uk\\.maven\\.org|repo\\d?\\.maven\\.org|jcenter\\.bintray\\.com)");
    private static final Pattern OWN = Pattern.compile(
            "localhost|127\\..*|10\\..*|192\\.168\\..*|172\\.(1[6-9]|2\\d|3[01])\\..*|[^.]+|.*\\.(local|lan|internal|intern|corp)");

    @Override
    public String weakness() {
        return "cleartextdownload";
    }

    @Override
    public List<String> languages() {
        return List.of("Maven");
    }

    @Override
    public Attempt attempt(Finding finding, XmlFile file) {
        Optional<XmlElement> named = url(finding, file);
        if (named.isEmpty()) {
            return Attempt.declined("no repository with an address is on the reported line");
        }
        Optional<XmlElement> property = property(file, named.get());
        if (property.isPresent() && !isForRepositories(file, property.get())) {
            return Attempt.declined(
                    "the property `" + property.get().name() + "` is used for more than the addresses of repositories");
        }
        Optional<XmlElement> url = property.or(() -> named);
        String written = file.content(url.get()).strip();
        Matcher address = ADDRESS.matcher(file.content(url.get()));
        if (!address.matches() || address.group(2).contains("${")) {
            return Attempt.declined(
                    written.contains("${")
                            ? "the address `" + written + "` is put together elsewhere"
                            : "`" + written + "` is no plain address of a repository on the web");
        }
        String host = address.group(2);
        if (GONE.matcher(host).matches()) {
            return address.group(1).equals("https") && host.startsWith("repo")
                    ? Attempt.declined("the artifacts are already fetched over HTTPS")
                    : fixed(
                            file,
                            new Edit(url.get().tagEnd(), url.get().contentEnd(), CENTRAL),
                            "The artifacts come from Maven Central over HTTPS; the old address is gone or unencrypted.",
                            "Check that Maven Central has everything that this build needs.");
        }
        if (host.endsWith("bintray.com")) {
            return Attempt.declined("`" + host
                    + "` was switched off, and where its artifacts are kept now is for their authors" + " to say");
        }
        if (address.group(1).equals("https")) {
            return Attempt.declined("the artifacts are already fetched over HTTPS");
        }
        if (address.group(3) != null || OWN.matcher(host).matches()) {
            return Attempt.declined("`" + host + (address.group(3) == null ? "" : address.group(3))
                    + "` is a server of your own or listens at a port of its own, and whether it answers over HTTPS cannot be"
                    + " told from here");
        }
        int scheme = url.get().tagEnd() + address.start(1);
        return fixed(
                file,
                new Edit(scheme, scheme + "http".length(), "https"),
                "The artifacts are fetched over HTTPS, so nobody on the way can put others in their place.",
                "Check that the repository answers over HTTPS; Maven itself refuses it over HTTP since version 3.8.1.");
    }

    /** The property of the same file that an address is. */
    private static Optional<XmlElement> property(XmlFile file, XmlElement url) {
        String written = file.content(url).strip();
        return file.elements().stream()
                .filter(one -> one.isIn("properties") && written.equals("${" + one.name() + "}"))
                .findFirst();
    }

    private static boolean isForRepositories(XmlFile file, XmlElement property) {
        String use = "${" + property.name() + "}";
        long uses = file.source().text().split(Pattern.quote(use), -1).length - 1L;
        return uses
                == file.elements().stream()
                        .filter(one ->
                                isAddress(one) && file.content(one).strip().equals(use))
                        .count();
    }

    /** The address of the repository on the reported lines. */
    private static Optional<XmlElement> url(Finding finding, XmlFile file) {
        List<XmlElement> near = XmlFixer.elements(finding, file);
        return near.stream()
                .filter(MavenRepositoryFixer::isAddress)
                .findFirst()
                .or(() -> near.stream()
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).matches(".*repository|mirror"))
                        .findFirst()
                        .flatMap(repository -> file.elements().stream()
                                .filter(one -> isAddress(one)
                                        && one.start() > repository.start()
                                        && one.start() < repository.contentEnd())
                                .findFirst()));
    }

    private static boolean isAddress(XmlElement element) {
        return element.name().equals("url")
                && !element.parents().isEmpty()
                && element.parents()
                        .get(element.parents().size() - 1)
                        .matches("repository|pluginRepository|snapshotRepository|mirror");
    }
}
