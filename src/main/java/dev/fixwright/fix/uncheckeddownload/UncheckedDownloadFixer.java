package dev.fixwright.fix.uncheckeddownload;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.DockerFixer;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.docker.Dockerfile;
import dev.fixwright.syntax.docker.Instruction;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away the options that tell programs not to check certificates and signatures. */
public final class UncheckedDownloadFixer implements DockerFixer {
    private record Option(String program, Pattern option) {
        Option(String program, String option) {
            this(
                    program,
                    Pattern.compile("[ \\t]+(?:" + option + ")(?=[ \\t]*(?:[\\r\\n;&|)]|$))|(?<=\\s)(?:" + option
                            + ")[ \\t]+"));
        }
    }

    private static final List<Option> OPTIONS = List.of(
            new Option("curl", "-k|--insecure"),
            new Option("wget", "--no-check-certificate"),
            new Option("apt-get", "--allow-unauthenticated|--force-yes|--allow-insecure-repositories"),
            new Option("apt", "--allow-unauthenticated|--force-yes|--allow-insecure-repositories"),
            new Option("apk", "--allow-untrusted"),
            new Option("yum", "--nogpgcheck"),
            new Option("dnf", "--nogpgcheck"),
            new Option("zypper", "--no-gpg-checks"),
            new Option("rpm", "--nodigest|--nosignature"));
    /** curl's {@code -k} among other letters that take no value. */
    private static final Pattern CURL_LETTER = Pattern.compile(
            "(?<=\\s-[fsSLIvgijNOnqRaBGJlp0-46#]{0,20})k(?=[A-Za-z#0-9]+\\s)|(?<=\\s-[fsSLIvgijNOnqRaBGJlp0-46#]{1,20})k(?=\\s)");

    private static final Pattern COMMAND = Pattern.compile("[^;&|\\n]*(?:\\\\\\r?\\n[^;&|\\n]*)*+");

    @Override
    public String weakness() {
        return "uncheckeddownload";
    }

    @Override
    public Attempt attempt(Finding finding, Dockerfile file) {
        List<Edit> edits = new ArrayList<>();
        Set<String> gone = new TreeSet<>();
        for (Instruction one : file.instructions()) {
            if (one.is("RUN") && finding.region().touchesLines(one.line(), one.lastLine())) {
                Matcher commands = COMMAND.matcher(one.text());
                while (commands.find()) {
                    options(one, commands, edits, gone);
                }
            }
        }
        if (edits.isEmpty()) {
            return Attempt.declined(
                    "no option here keeps a program from checking what it fetches, as far as its command line"
                            + " tells");
        }
        return fixed(
                file,
                edits,
                "The build checks certificates and signatures of what it fetches again, since "
                        + String.join(", ", gone) + " no longer stands there.",
                "A server with a certificate of your own needs that in the image's list of trusted ones; a package without a"
                        + " signature needs one.");
    }

    private static void options(Instruction run, Matcher command, List<Edit> edits, Set<String> gone) {
        for (Option option : OPTIONS) {
            if (command.group().matches("(?s)(?:.*[\\s(])?" + option.program() + "\\s.*")) {
                Matcher found = option.option().matcher(command.group());
                while (found.find()) {
                    int at = run.start() + command.start();
                    Edit edit = new Edit(at + found.start(), at + found.end(), "");
                    if (!edits.contains(edit)) {
                        edits.add(edit);
                    }
                    gone.add("`" + found.group().strip() + "`");
                }
            }
        }
        if (command.group().matches("(?s)(?:.*[\\s(])?curl\\s.*")) {
            Matcher found = CURL_LETTER.matcher(command.group());
            while (found.find()) {
                int at = run.start() + command.start();
                edits.add(new Edit(at + found.start(), at + found.end(), ""));
                gone.add("`-k`");
            }
        }
    }
}
