package dev.fixwright.syntax.actions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression {@code ${{ … }}} in a text, from {@code start} up to {@code end}.
 *
 * @param body what stands between the braces, trimmed
 */
public record Expression(int start, int end, String body) {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{((?:(?!\\}\\}).)*)\\}\\}", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("[A-Za-z_][\\w.\\-*]*(?:\\[[^\\]]{1,80}\\][\\w.\\-]*)*");
    private static final Pattern WRITTEN_BY_STRANGERS = Pattern.compile(
            "github\\.event(?:\\.|$).*(?:title|body|\\.message|\\.name|\\.email|\\.ref|_ref|label|page_name|default_branch|head_branch"
                    + "|description|homepage|\\.login|display_title|\\.from|\\.path)|github\\.head_ref|github\\.ref_name|github\\.ref$"
                    + "|github\\.event$|github\\.event\\.(?:issue|comment|pull_request|review|discussion|commits|head_commit|inputs).*"
                    + "|inputs\\..*|steps\\..*\\.outputs\\..*|needs\\..*\\.outputs\\..*|env\\..*|github\\.event\\.client_payload.*"
                    + "|github\\.triggering_actor|github\\.base_ref|matrix\\..*");
    private static final Pattern NUMBER = Pattern.compile(
            "github\\.(?:run_id|run_number|run_attempt|event\\.(?:\\w+\\.)*(?:number|id|commits|additions|deletions))");
    private static final Pattern ONE_TEXT = Pattern.compile(
            "github\\.(?:head_ref|ref|ref_name|base_ref|event\\..*(?:title|body|message|name|email|ref|label|branch|login|description|homepage))");

    /** The expressions of a text, in order. */
    public static List<Expression> in(String text) {
        List<Expression> found = new ArrayList<>();
        Matcher matcher = EXPRESSION.matcher(text);
        while (matcher.find()) {
            found.add(new Expression(
                    matcher.start(), matcher.end(), matcher.group(1).strip()));
        }
        return found;
    }

    /** Whether it is no more than a name such as {@code github.event.issue.title}. */
    public boolean isPath() {
        return PATH.matcher(body).matches();
    }

    /** The name in it that people without rights can give a value to, as far as names tell; empty where there is none. */
    public String stranger() {
        Matcher names = PATH.matcher(body);
        while (names.find()) {
            String name = names.group().toLowerCase(Locale.ROOT);
            if (WRITTEN_BY_STRANGERS.matcher(name).matches()
                    && !NUMBER.matcher(name).matches()) {
                return names.group();
            }
        }
        return "";
    }

    public boolean isNumber() {
        return NUMBER.matcher(body.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether it can only be true or false. */
    public boolean isCondition() {
        return Pattern.compile("==|!=|<|>|^!|^(?:contains|startsWith|endsWith)\\(")
                        .matcher(body)
                        .find()
                && !body.contains("&&")
                && !body.contains("||");
    }

    /** Whether its value is one text rather than a list of words. */
    public boolean isOneText() {
        return ONE_TEXT.matcher(body.toLowerCase(Locale.ROOT)).matches();
    }
}
