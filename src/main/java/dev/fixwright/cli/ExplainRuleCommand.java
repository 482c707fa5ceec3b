package dev.fixwright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.Weakness;
import dev.fixwright.fix.Fixers;
import dev.fixwright.policy.Words;
import dev.fixwright.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code fixwright explain-rule}: what a scanner's rule reports, and what Fixwright does about it. */
@Command(
        name = "explain-rule",
        description = {"Tells what a scanner's rule is about, and what a fix does.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:there is a fixer for the rule", "1:there is none yet", "2:no rule was named"},
        mixinStandardHelpOptions = true)
public final class ExplainRuleCommand implements Callable<Integer> {
    private final Fixers fixers;
    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "ID", description = "The rule's id, as the scanner writes it, or a weakness.")
    private String rule = "";

    @Mixin
    private OutputForm output = new OutputForm();

    public ExplainRuleCommand(Fixers fixers, Terminal terminal) {
        this.fixers = fixers;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Finding finding = Finding.at("", rule, SourcePath.of("any"), Region.line(1));
        Optional<String> notice = fixers.catalogue().notice(finding);
        if (notice.isPresent()) {
            if (output.isJson()) {
                print(json().put("notice", notice.get()));
            } else {
                text("", notice.get());
            }
            return ExitCode.SOME_DECLINED.number();
        }
        Optional<Catalogue.Entry> entry = fixers.catalogue().entries().stream()
                .filter(one -> one.weakness().id().equals(rule)
                        || fixers.catalogue().weaknessOf(finding).equals(Optional.of(one.weakness())))
                .findFirst();
        if (entry.isEmpty()) {
            if (output.isJson()) {
                print(json());
            }
            terminal.err().println("no fixer for rule " + PlainText.line(rule) + " yet" + nearest());
            return ExitCode.SOME_DECLINED.number();
        }
        if (output.isJson()) {
            print(json(entry.get()));
        } else {
            explain(entry.get());
        }
        return ExitCode.ALL_FIXED.number();
    }

    private ObjectNode json() {
        return JsonNodeFactory.instance.objectNode().put("rule", rule).putNull("weakness");
    }

    private ObjectNode json(Catalogue.Entry entry) {
        Weakness weakness = entry.weakness();
        ObjectNode json = json();
        json.putObject("weakness")
                .put("id", weakness.id())
                .put("cwe", weakness.cwe())
                .put("title", weakness.title())
                .put("description", weakness.description())
                .put("fix", weakness.fix())
                .put("review", weakness.review());
        fixers.languages(weakness).forEach(json.putArray("languages")::add);
        ObjectNode rules = json.putObject("rules");
        entry.rules().forEach((tool, names) -> names.forEach(rules.withArray("/" + tool.replace("/", "~1"))::add));
        weakness.references().forEach(json.putArray("references")::add);
        return json;
    }

    private void print(ObjectNode json) throws JsonProcessingException {
        terminal.out()
                .println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json));
    }

    private String nearest() {
        List<String> known = fixers.catalogue().entries().stream()
                .flatMap(one -> one.rules().values().stream().flatMap(List::stream))
                .toList();
        return Words.near(rule, known)
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    private void explain(Catalogue.Entry entry) {
        Weakness weakness = entry.weakness();
        terminal.out().println(weakness.title() + " (" + weakness.id() + ", CWE-" + weakness.cwe() + ")");
        terminal.out().println();
        text("", weakness.description());
        part("What a fix does", weakness.fix());
        part("What to look at in review", weakness.review());
        part("Fixed in", String.join(", ", fixers.languages(weakness)));
        terminal.out().println();
        terminal.out().println("Reported as:");
        entry.rules().forEach((tool, rules) -> text("  ", tool + ": " + String.join(", ", rules)));
        terminal.out().println();
        terminal.out().println("Read more:");
        weakness.references().forEach(address -> terminal.out().println("  " + address));
    }

    private void part(String heading, String sentence) {
        terminal.out().println();
        text("", heading + ": " + sentence);
    }

    private void text(String indent, String sentence) {
        PlainText.wrapped(indent, indent + "  ", sentence, terminal.outWidth()).forEach(terminal.out()::println);
    }
}
