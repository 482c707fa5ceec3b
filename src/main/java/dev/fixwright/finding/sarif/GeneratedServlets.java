package dev.fixwright.finding.sarif;

import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages that servers make servlets of: a tool that works on compiled classes names {@code
 * org/apache/jsp/WEB_002dINF/cart_jsp.java} and a line in it, where people have {@code WEB-INF/cart.jsp}.
 */
final class GeneratedServlets {
    private static final Pattern SERVLET =
            Pattern.compile("(?:.*/)?org/apache/jsp/((?:[^/]+/)*[^/]+)_(jsp|jspx|jspf|tag|tagx)\\.java");
    private static final Pattern MANGLED = Pattern.compile("_([0-9a-f]{4})");
    private static final Pattern WEB_ROOT =
            Pattern.compile("(?i)(.*/)?(webapp|webcontent|webroot|web|www|war|resources)/");

    private GeneratedServlets() {}

    /** The page's path below the web application's root; empty where the file is no generated servlet. */
    static Optional<String> page(String servlet) {
        Matcher matcher = SERVLET.matcher(servlet);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String folder = matcher.group(2).startsWith("tag")
                ? matcher.group(1).replaceFirst("^tag/(web|meta)/", "WEB-INF/tags/")
                : matcher.group(1);
        return Optional.of(
                MANGLED.matcher(folder).replaceAll(found -> character(found.group(1))) + "." + matcher.group(2));
    }

    private static String character(String hex) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex, 16)));
    }

    /** The files that may be meant: those in the root of a web application, where any of them is there. */
    static List<SourcePath> files(String page, Set<SourcePath> all) {
        List<SourcePath> endings = all.stream()
                .filter(file -> file.value().equals(page) || file.value().endsWith("/" + page))
                .sorted()
                .toList();
        List<SourcePath> inRoot = endings.stream()
                .filter(file -> isRoot(file.value().substring(0, file.value().length() - page.length()), all))
                .toList();
        return inRoot.isEmpty() ? endings : inRoot;
    }

    private static boolean isRoot(String folder, Set<SourcePath> all) {
        return WEB_ROOT.matcher(folder).matches()
                || all.stream().anyMatch(file -> file.value().startsWith(folder + "WEB-INF/"));
    }
}
