package dev.fixwright.syntax.docker;

import dev.fixwright.source.Lines;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Dockerfile: its instructions in order. */
public final class Dockerfile {
    private static final Pattern HEREDOC = Pattern.compile("<<-?\\s*([\"']?)([A-Za-z_]\\w*)\\1");
    private static final Pattern ESCAPE = Pattern.compile("(?im)\\A(?:#[^\\n]*\\n)*#\\s*escape\\s*=\\s*`\\s*$");
    private static final Pattern KEYWORD = Pattern.compile(
            "(?i)FROM|RUN|CMD|LABEL|MAINTAINER|EXPOSE|ENV|ADD|COPY|ENTRYPOINT|VOLUME|USER|WORKDIR|ARG|ONBUILD|STOPSIGNAL"
                    + "|HEALTHCHECK|SHELL");

    private final SourceFile source;
    private final Lines lines;
    private final List<Instruction> instructions = new ArrayList<>();

    private Dockerfile(SourceFile source) {
        this.source = source;
        this.lines = Lines.of(source.text());
        read(ESCAPE.matcher(source.text()).find() ? '`' : '\\');
    }

    public static Dockerfile parse(SourceFile source) {
        return new Dockerfile(source);
    }

    public static boolean reads(SourcePath path) {
        String name = path.fileName().toLowerCase(Locale.ROOT);
        return name.equals("dockerfile")
                || name.equals("containerfile")
                || name.startsWith("dockerfile.")
                || name.endsWith(".dockerfile");
    }

    public SourceFile source() {
        return source;
    }

    public Lines lines() {
        return lines;
    }

    public List<Instruction> instructions() {
        return instructions;
    }

    /** How many instructions no builder knows. */
    public long errors() {
        return instructions.stream()
                .filter(one -> !KEYWORD.matcher(one.keyword()).matches())
                .count();
    }

    private void read(char escape) {
        int stage = -1;
        int line = 1;
        while (lines.has(line)) {
            String text = lineText(line);
            if (text.isBlank() || text.stripLeading().startsWith("#")) {
                line++;
                continue;
            }
            int last = lastLine(line, escape);
            int start = lines.start(line) + text.length() - text.stripLeading().length();
            int end = lines.start(last) + lineText(last).stripTrailing().length();
            String whole = source.text().substring(start, Math.max(start, end));
            stage += whole.toUpperCase(Locale.ROOT).startsWith("FROM") ? 1 : 0;
            instructions.add(new Instruction(start, Math.max(start, end), whole, line, last, stage));
            line = last + 1;
        }
    }

    /** The last line of the instruction that begins on a line: comments inside do not end it, here-documents belong to it. */
    private int lastLine(int first, char escape) {
        int line = first;
        while (lines.has(line + 1)
                && (lineText(line).stripTrailing().endsWith(String.valueOf(escape))
                        || (line > first && lineText(line).stripLeading().startsWith("#")))) {
            line++;
        }
        Matcher heredocs = HEREDOC.matcher(source.text().substring(lines.start(first), lines.end(line)));
        while (heredocs.find()) {
            int at = line + 1;
            while (lines.has(at) && !lineText(at).strip().equals(heredocs.group(2))) {
                at++;
            }
            line = lines.has(at) ? at : line;
        }
        return line;
    }

    private String lineText(int line) {
        return source.text().substring(lines.start(line), lines.end(line)).replaceAll("[\\r\\n]+$", "");
    }
}
