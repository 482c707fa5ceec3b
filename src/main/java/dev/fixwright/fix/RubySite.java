package dev.fixwright.fix;

import dev.fixwright.finding.Finding;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The place of a finding in a Ruby file. */
public record RubySite(SyntaxSite site, RubyFile file) {
    static RubySite of(SyntaxSite site) {
        return new RubySite(site, RubyFile.of(site.file()));
    }

    public Finding finding() {
        return site.finding();
    }

    public Project project() {
        return site.project();
    }

    /** The nodes of some kinds that the finding may mean, the likeliest first. */
    public List<SyntaxNode> nodes(String... kinds) {
        return site.nodes(kinds);
    }

    /** The calls that the finding may mean, the likeliest first. */
    public List<RubyCall> calls() {
        return site.nodes("call", "identifier").stream()
                .map(node -> new RubyCall(file, node))
                .toList();
    }

    /** The likeliest call that passes a test. */
    public Optional<RubyCall> call(Predicate<RubyCall> test) {
        return calls().stream().filter(test).findFirst();
    }

    /** Whether a test's folder or name says that the file holds tests. */
    public boolean isTest() {
        return finding().path().value().matches("(.*/)?(spec|test)/.*|.*_(spec|test)\\.rb");
    }

    /** Whether the file belongs to an application of Rails, as its folder or its words say. */
    public boolean isRails() {
        return finding().path().value().matches("(.*/)?app/(controllers|models|helpers|jobs|mailers|views|channels)/.*")
                || finding().path().value().matches("(.*/)?(app|config|lib|db)/.*")
                        && project()
                                .tree()
                                .read(SourcePath.of("Gemfile"))
                                .filter(gems -> gems.text().contains("rails"))
                                .isPresent()
                || file.syntax()
                        .source()
                        .text()
                        .matches(
                                "(?s).*(\\bRails\\.|ApplicationController|ApplicationRecord|ActionController|ActiveRecord|before_action|ActiveSupport).*");
    }

    /**
     * Whether the file has to require a library of Ruby itself. Rails has most of them loaded, though not in what also
     * runs without it.
     */
    public boolean mustRequire(String library) {
        boolean alone = finding().path().value().matches("(.*/)?(lib|scripts?|bin)/.*");
        return alone || library.equals("shellwords") || !isRails();
    }

    public SyntaxEdits edit() {
        return file.syntax().edit();
    }

    /** The decline of a finding whose line has nothing that the fixer looks for. */
    public Attempt nothing(String wanted) {
        return site.nothing(wanted);
    }
}
