package dev.fixwright.syntax.terraform;

import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.terraform.TerraformBlock.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A parsed Terraform file. One that is broken, or nested too deeply, has no blocks. */
public final class TerraformFile {
    private static final int MAX_DEPTH = 40;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w-]*");
    private static final Pattern HEREDOC = Pattern.compile("<<[-~]?\\s*([A-Za-z_]\\w*)[^\\n]*\\n");

    private final SourceFile source;
    private final Lines lines;
    private final String text;
    private final TerraformBlock root;
    private int at;
    private boolean broken;

    private TerraformFile(SourceFile source) {
        this.source = source;
        this.text = source.text();
        this.lines = Lines.of(text);
        List<Attribute> attributes = new ArrayList<>();
        List<TerraformBlock> blocks = new ArrayList<>();
        body(attributes, blocks, 0);
        broken |= at < text.length();
        this.root = new TerraformBlock(
                "", List.of(), 0, 0, text.length(), broken ? List.of() : attributes, broken ? List.of() : blocks);
    }

    public static TerraformFile parse(SourceFile source) {
        return new TerraformFile(source);
    }

    public static boolean reads(SourcePath path) {
        return path.hasExtension("tf");
    }

    public SourceFile source() {
        return source;
    }

    public Lines lines() {
        return lines;
    }

    public TerraformBlock root() {
        return root;
    }

    /** Edits to this file, none yet. */
    public TerraformEdits edit() {
        return new TerraformEdits(this);
    }

    public long errors() {
        return broken ? 1 : 0;
    }

    private void body(List<Attribute> attributes, List<TerraformBlock> blocks, int depth) {
        space(true);
        while (!broken && at < text.length() && text.charAt(at) != '}') {
            Matcher name = NAME.matcher(text).region(at, text.length());
            if (!name.lookingAt() || depth > MAX_DEPTH) {
                broken = true;
                return;
            }
            int start = at;
            at = name.end();
            space(false);
            if (at < text.length() && text.charAt(at) == '=' && !text.startsWith("==", at)) {
                at++;
                space(false);
                int from = at;
                int to = expression();
                attributes.add(new Attribute(name.group(), text.substring(from, to), start, from, to));
            } else {
                block(name.group(), start, blocks, depth);
            }
            space(true);
        }
    }

    private void block(String type, int start, List<TerraformBlock> blocks, int depth) {
        List<String> labels = new ArrayList<>();
        while (at < text.length() && text.charAt(at) != '{') {
            int from = at;
            Matcher label = NAME.matcher(text).region(at, text.length());
            if (text.charAt(at) == '"') {
                string();
            } else if (label.lookingAt()) {
                at = label.end();
            } else {
                broken = true;
                return;
            }
            labels.add(text.substring(from, at).replace("\"", ""));
            space(false);
        }
        at++;
        int bodyStart = at;
        List<Attribute> attributes = new ArrayList<>();
        List<TerraformBlock> inner = new ArrayList<>();
        body(attributes, inner, depth + 1);
        broken |= at >= text.length();
        at++;
        blocks.add(new TerraformBlock(type, labels, start, bodyStart, Math.min(at, text.length()), attributes, inner));
    }

    /** Goes past an expression, and tells where its last character ends. */
    private int expression() {
        int depth = 0;
        int last = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (depth == 0 && (c == '\n' || c == '\r' || c == '}' || c == ')' || c == ']' || c == ',')) {
                break;
            }
            Matcher heredoc = HEREDOC.matcher(text).region(at, text.length());
            if (c == '"') {
                string();
            } else if (c == '<' && heredoc.lookingAt()) {
                heredoc(heredoc);
            } else if (isComment()) {
                if (depth == 0 && c != '/') {
                    break;
                }
                comment();
                continue;
            } else {
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                at++;
            }
            last = Character.isWhitespace(c) ? last : at;
        }
        broken |= depth != 0;
        return last;
    }

    private void heredoc(Matcher heredoc) {
        Matcher end = Pattern.compile("(?m)^[ \\t]*" + heredoc.group(1) + "[ \\t]*\\r?$")
                .matcher(text);
        boolean found = end.find(heredoc.end());
        broken |= !found;
        at = found ? end.end() : text.length();
        if (found && at > 0 && text.charAt(at - 1) == '\r') {
            at--;
        }
    }

    /** Goes past a string with what is filled into it. */
    private void string() {
        int depth = 0;
        at++;
        while (at < text.length() && (depth > 0 || text.charAt(at) != '"')) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (text.startsWith("${", at) || text.startsWith("%{", at)) {
                depth++;
                at++;
            } else if (c == '}' && depth > 0) {
                depth--;
            } else if (c == '\n') {
                broken = true;
                return;
            }
            at++;
        }
        broken |= at >= text.length();
        at = Math.min(at + 1, text.length());
    }

    private boolean isComment() {
        return text.charAt(at) == '#' || text.startsWith("//", at) || text.startsWith("/*", at);
    }

    private void comment() {
        boolean block = text.startsWith("/*", at);
        int end = text.indexOf(block ? "*/" : "\n", at);
        at = end < 0 ? text.length() : end + (block ? 2 : 0);
    }

    private void space(boolean withLines) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || (withLines && (c == '\n' || c == '\r'))) {
                at++;
            } else if (isComment() && (withLines || text.startsWith("/*", at))) {
                comment();
            } else {
                return;
            }
        }
    }
}
