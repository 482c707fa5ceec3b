package dev.fixwright.fix.xss;

import dev.fixwright.syntax.jsp.JspFile;
import dev.fixwright.syntax.jsp.JspPart;
import dev.fixwright.syntax.jsp.JspTag;
import dev.fixwright.syntax.jsp.JspTag.Form;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Walks through a page as the browser will read it, and tells where parts of it stand; branches begin at the same place. */
final class PageWalk {
    private static final int MAX_DEPTH = 200;
    private static final Pattern JAVA = Pattern.compile(
            "//[^\\r\\n]*+|/\\*.*?\\*/|\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\""
                    + "|'(?:[^'\\\\\\r\\n]|\\\\.)*+'|\\{|\\}(?:\\s*+(?:else|catch|finally)\\b)?|\\b(?:case|default)\\b",
            Pattern.DOTALL);

    private final JspFile page;
    private final Function<JspPart, List<String>> written;
    private final Deque<PageScanner> blocks = new ArrayDeque<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private PageScanner scanner;

    /** A tag that has begun, with the place in the page where it did. */
    private record Open(JspTag tag, PageScanner place) {}

    /**
     * Where a part stands.
     *
     * @param scanner the place in the page before it
     * @param keeper the tag that keeps what it prints
     */
    record Standing(PageScanner scanner, Optional<JspTag> keeper) {}

    /**
     * A walk through one page.
     *
     * @param written the texts that a scriptlet prints, values as a digit
     */
    PageWalk(JspFile page, PageScanner start, Function<JspPart, List<String>> written) {
        this.page = page;
        this.scanner = start;
        this.written = written;
    }

    Map<JspPart, Standing> standings(Collection<JspPart> wanted) {
        Map<JspPart, Standing> found = new HashMap<>();
        for (JspPart part : page.parts()) {
            if (wanted.contains(part)) {
                found.put(part, new Standing(new PageScanner(scanner), keeper()));
            }
            if (found.size() == wanted.size()) {
                return found;
            }
            pass(part);
        }
        return found;
    }

    private Optional<JspTag> keeper() {
        return open.stream()
                .map(Open::tag)
                .filter(tag -> PageTags.keepsBody(tag).isPresent())
                .findFirst();
    }

    private void pass(JspPart part) {
        switch (part.kind()) {
            case TEXT -> {
                if (keeper().isEmpty()) {
                    scanner.text(part.inner(page.text()));
                }
            }
            case EXPRESSION, EL -> {
                if (keeper().isEmpty()) {
                    scanner.value();
                }
            }
            case SCRIPTLET -> scriptlet(part);
            case TAG -> tag(part.tag().orElseThrow());
            case COMMENT, DECLARATION, DIRECTIVE -> {}
        }
    }

    private void scriptlet(JspPart part) {
        Matcher words = JAVA.matcher(part.inner(page.text()));
        while (words.find()) {
            branch(words.group());
        }
        written.apply(part).forEach(scanner::text);
    }

    private void branch(String word) {
        if (word.equals("{") && blocks.size() < MAX_DEPTH) {
            blocks.push(new PageScanner(scanner));
        } else if (word.startsWith("}") && !blocks.isEmpty()) {
            PageScanner start = blocks.pop();
            scanner = word.length() > 1 ? start : scanner;
        } else if ((word.equals("case") || word.equals("default")) && !blocks.isEmpty()) {
            scanner = new PageScanner(blocks.peek());
        }
    }

    private void tag(JspTag tag) {
        if (tag.is(Form.CLOSE)) {
            close(tag);
            return;
        }
        if (tag.name().equals("when") || tag.name().equals("otherwise")) {
            open.stream()
                    .filter(outer -> outer.tag().name().equals("choose"))
                    .findFirst()
                    .ifPresent(choose -> scanner = new PageScanner(choose.place()));
        }
        if (!PageTags.printsNothing(tag) && keeper().isEmpty()) {
            scanner.value();
        }
        if (tag.is(Form.OPEN) && open.size() < MAX_DEPTH) {
            open.push(new Open(tag, new PageScanner(scanner)));
        }
    }

    private void close(JspTag tag) {
        boolean known = open.stream().anyMatch(one -> one.tag().qualified().equals(tag.qualified()));
        while (known && !open.pop().tag().qualified().equals(tag.qualified())) {
            // A tag that was never closed ends with the one around it.
        }
    }
}
