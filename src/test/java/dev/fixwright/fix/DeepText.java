package dev.fixwright.fix;

import java.util.List;

/** A piece of a file wrapped into itself, or drawn out, until nothing that goes into it step by step comes back. */
record DeepText(String name, String open, String close) {
    static final List<DeepText> ALL = List.of(
            new DeepText("parentheses", "(", ")"),
            new DeepText("brackets", "[", "]"),
            new DeepText("braces", "{", "}"),
            new DeepText("open parentheses", "(", ""),
            new DeepText("open brackets", "[", ""),
            new DeepText("open braces", "{", ""),
            new DeepText("open angles", "<", ""),
            new DeepText("closed braces", "", "}"),
            new DeepText("sum", "", " + a"),
            new DeepText("sum before", "a + ", ""),
            new DeepText("texts", "\"a\" + ", ""),
            new DeepText("calls", "", ".trim()"),
            new DeepText("nested calls", "f(", ")"),
            new DeepText("members", "a.", ""),
            new DeepText("indexes", "", "[0]"),
            new DeepText("negations", "!", ""),
            new DeepText("minuses", "- ", ""),
            new DeepText("choices", "a ? b : ", ""),
            new DeepText("casts", "(int) ", ""),
            new DeepText("lambdas", "() -> ", ""),
            new DeepText("arrows", "() => ", ""),
            new DeepText("assignments", "a = ", ""),
            new DeepText("types", "List<", ">"),
            new DeepText("statements", "; a = 1", ""),
            new DeepText("ifs", "if (a) ", ""),
            new DeepText("elses", "if (a) b(); else ", ""),
            new DeepText("python elses", "b if a else ", ""),
            new DeepText("pythonlambdas", "lambda: ", ""),
            new DeepText("awaits", "await ", ""),
            new DeepText("nots", "not ", ""),
            new DeepText("lists", "- ", ""),
            new DeepText("keys", "a: ", ""),
            new DeepText("templates", "${", "}"),
            new DeepText("texts in templates", "`${", "}`"),
            new DeepText("double braces", "{{ ", " }}"),
            new DeepText("quotes", "\"", ""),
            new DeepText("single quotes", "'", ""),
            new DeepText("triple quotes", "\"\"\"", ""),
            new DeepText("backslashes", "\\", ""),
            new DeepText("comments", "/*", ""),
            new DeepText("tags", "<a>", "</a>"),
            new DeepText("scriptlets", "<% ", " %>"),
            new DeepText("expressions", "<%= ", " %>"),
            new DeepText("here-documents", "<<EOF ", ""),
            new DeepText("backticks", "`", ""),
            new DeepText("dollars", "$(", ")"),
            new DeepText("anchors", "&a ", ""),
            new DeepText("spaces", " ", ""),
            new DeepText("tabs", "\t", ""),
            new DeepText("lines", "\n", ""),
            new DeepText("carriage returns", "\r", ""),
            new DeepText("letters", "a", ""),
            new DeepText("digits", "1", ""),
            new DeepText("blocks", "block {\n", "\n}"));

    /** A text with the piece from {@code start} to {@code end} made deep. */
    String in(String text, int start, int end, int depth) {
        return text.substring(0, start)
                + open.repeat(depth)
                + text.substring(start, end)
                + close.repeat(depth)
                + text.substring(end);
    }

    int length() {
        return open.length() + close.length();
    }
}
