package dev.fixwright.command;

import dev.fixwright.command.Asked.Line;
import dev.fixwright.command.Asked.Misunderstood;
import dev.fixwright.command.Asked.Understood;
import dev.fixwright.policy.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One line after the app's name: a verb and what belongs to it, or what is wrong with it. */
final class CommandLine {
    /** GitHub keeps so much of a reason for a dismissal. */
    static final int LONGEST_TEXT = 280;

    static final int MOST_ALERTS = 50;

    private static final int LONGEST_SHOWN = 120;
    private static final Pattern ALERT = Pattern.compile("#?([1-9][0-9]{0,8}),?");
    private static final Pattern FINDING = Pattern.compile("(finding-[0-9a-f]{32}),?");
    private static final Pattern OPTION = Pattern.compile("([A-Za-z_-]+)=(.*)");

    private final String shown;
    private final Verb verb;
    private final List<Long> alerts = new ArrayList<>();
    private final Set<String> findings = new LinkedHashSet<>();
    private final Map<Option, String> options = new EnumMap<>(Option.class);
    private boolean all;
    private boolean flag;

    private CommandLine(String shown, Verb verb) {
        this.shown = shown;
        this.verb = verb;
    }

    /** A line that is empty asks for help. */
    static Line read(String typed) {
        String line = typed.replace('\t', ' ');
        int dashes = textAt(line);
        String head = dashes < 0 ? line : line.substring(0, dashes);
        String text =
                dashes < 0 ? "" : line.substring(dashes).strip().substring(2).strip();
        String shown = line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
        if (LookAlike.hasUnseen(head)) {
            return new Misunderstood(shown, "it has characters in it that cannot be seen. Type it anew");
        }
        if (!LineWords.areClosed(head)) {
            return new Misunderstood(shown, "a quote is opened and not closed");
        }
        List<String> words = LineWords.of(head);
        if (words.isEmpty()) {
            return new Understood(new Command(Verb.HELP, List.of(), false, Map.of(), false, ""));
        }
        Optional<Verb> verb = verb(words);
        if (verb.isEmpty()) {
            return unknown(shown, words.get(0));
        }
        int taken = verb.get().word().split(" ").length;
        return new CommandLine(shown, verb.get()).read(words.subList(taken, words.size()), text);
    }

    /** Where {@code --} stands as a word of its own, with the blank before it; -1 where it does not. */
    private static int textAt(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            }
            boolean begins = i == 0 || line.charAt(i - 1) == ' ';
            boolean ends = i + 2 >= line.length() || line.charAt(i + 2) == ' ';
            if (!quoted && begins && ends && line.startsWith("--", i)) {
                return i;
            }
        }
        return -1;
    }

    static Optional<Verb> verb(List<String> words) {
        return Stream.of(Verb.values())
                .filter(verb -> {
                    String[] parts = verb.word().split(" ");
                    for (int i = 0; i < parts.length; i++) {
                        if (i >= words.size() || !isWord(words.get(i), parts[i])) {
                            return false;
                        }
                    }
                    return true;
                })
                .findFirst();
    }

    /** In upper case, too: that is how telephones begin a line. */
    private static boolean isWord(String typed, String word) {
        return LookAlike.isPlain(typed) && typed.toLowerCase(Locale.ROOT).equals(word);
    }

    private static Line unknown(String shown, String word) {
        if (!LookAlike.isPlain(word)) {
            return new Misunderstood(
                    shown, "`" + cut(word) + "` is written with characters that look like others. Type it anew");
        }
        List<String> verbs = Stream.of(Verb.values()).map(Verb::word).toList();
        String small = word.toLowerCase(Locale.ROOT);
        String meant = verbs.stream()
                .filter(verb -> small.length() > 2 && verb.startsWith(small))
                .findFirst()
                .or(() -> Words.near(small, verbs))
                .map(near -> "did you mean `" + CommandParser.CALL + " " + near + "`?")
                .orElse("`" + CommandParser.CALL + " help` lists what there is");
        return new Misunderstood(shown, "there is no `" + cut(word) + "`: " + meant);
    }

    private Line read(List<String> words, String text) {
        for (String word : words) {
            Optional<String> problem = take(word);
            if (problem.isPresent()) {
                return wrong(problem.get());
            }
        }
        return missing(text)
                .map(this::wrong)
                .orElseGet(() ->
                        new Understood(new Command(verb, alerts, List.copyOf(findings), all, options, flag, text)));
    }

    private Line wrong(String problem) {
        String ended = problem.endsWith("?") ? problem : problem + ".";
        return new Misunderstood(shown, ended + " It is written `" + CommandParser.CALL + " " + verb.usage() + "`");
    }

    private Optional<String> take(String word) {
        Matcher alert = ALERT.matcher(word);
        Matcher option = OPTION.matcher(word);
        if (alert.matches() && verb.targets() != Verb.Targets.NONE) {
            long number = Long.parseLong(alert.group(1));
            if (!alerts.contains(number)) {
                alerts.add(number);
            }
            return Optional.empty();
        }
        Matcher finding = FINDING.matcher(word);
        if (finding.matches() && verb.targets() != Verb.Targets.NONE) {
            findings.add(finding.group(1));
            return Optional.empty();
        }
        if (isWord(word, "all") && verb.targets() == Verb.Targets.MANY_OR_ALL) {
            all = true;
            return Optional.empty();
        }
        if (!verb.flag().isEmpty() && isWord(word, verb.flag())) {
            flag = true;
            return Optional.empty();
        }
        return option.matches() ? option(option.group(1), option.group(2)) : Optional.of(stranger(word));
    }

    private String stranger(String word) {
        List<String> known = new ArrayList<>(
                verb.options().stream().map(one -> one.word() + "=").toList());
        if (!verb.flag().isEmpty()) {
            known.add(verb.flag());
        }
        return "`" + cut(word) + "` does not belong to `" + verb.word() + "`"
                + Words.near(word, known)
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse("");
    }

    private Optional<String> option(String name, String value) {
        Optional<Option> option =
                verb.options().stream().filter(one -> isWord(name, one.word())).findFirst();
        if (option.isEmpty()) {
            List<String> known = verb.options().stream().map(Option::word).toList();
            return Optional.of("`" + cut(verb.word()) + "` has no option `" + cut(name) + "`"
                    + Words.near(name, known)
                            .map(near -> "; did you mean `" + near + "`?")
                            .orElse(""));
        }
        if (options.containsKey(option.get())) {
            return Optional.of("`" + option.get().word() + "` is said twice");
        }
        Optional<String> problem = OptionValue.problem(option.get(), value);
        if (problem.isEmpty()) {
            options.put(option.get(), OptionValue.of(option.get(), value));
        }
        return problem;
    }

    private Optional<String> missing(String text) {
        int named = alerts.size() + findings.size();
        if (named > MOST_ALERTS) {
            return Optional.of("it names " + named + " alerts, and " + MOST_ALERTS + " is the most");
        }
        if (verb.targets() == Verb.Targets.ONE && named != 1) {
            return Optional.of(named == 0 ? "which alert is meant?" : "it takes one alert at a time");
        }
        if (all && named > 0) {
            return Optional.of("it is either `all` or these alerts");
        }
        Optional<Option> demanded = verb.demanded().stream()
                .filter(option -> !options.containsKey(option))
                .findFirst();
        if (demanded.isPresent()) {
            return Optional.of("`" + demanded.get().word() + "=` is missing");
        }
        if (verb.demandsText() && text.isEmpty()) {
            return Optional.of("say why, after `--`");
        }
        if (!verb.demandsText() && !text.isEmpty()) {
            return Optional.of("nothing may follow after `--`");
        }
        return text.length() > LONGEST_TEXT
                ? Optional.of("the reason is longer than " + LONGEST_TEXT + " characters")
                : Optional.empty();
    }

    private static String cut(String word) {
        String plain = word.replace("`", "'");
        return plain.length() <= 40 ? plain : plain.substring(0, 39) + "…";
    }
}
