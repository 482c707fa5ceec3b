package dev.fixwright.github;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** GitHub's links from one page of a list to the others. */
final class Links {
    private static final Pattern NEXT = Pattern.compile("<([^<>]{1,2000})>;[^,<]*\\brel=\"next\"");

    private Links() {}

    static Optional<URI> next(Answer answer) {
        Matcher next = NEXT.matcher(String.join(", ", answer.headers().allValues("link")));
        try {
            return next.find() ? Optional.of(URI.create(next.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
