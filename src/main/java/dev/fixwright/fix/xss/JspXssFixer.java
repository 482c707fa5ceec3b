package dev.fixwright.fix.xss;

import dev.fixwright.finding.Finding;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.xss.JspOutputs.Output;
import dev.fixwright.fix.xss.PageWalk.Standing;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.Project;
import dev.fixwright.syntax.jsp.JspFile;
import dev.fixwright.syntax.jsp.JspPart;
import dev.fixwright.syntax.jsp.JspPart.Kind;
import dev.fixwright.syntax.jsp.JspTag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Encodes the values that a page of JSP sends, each for the place where it stands. */
public final class JspXssFixer implements Fixer {
    @Override
    public String weakness() {
        return "xss";
    }

    @Override
    public List<String> languages() {
        return List.of("JSP");
    }

    @Override
    public boolean reads(Finding finding) {
        return JspFile.isJsp(finding.path());
    }

    @Override
    public Attempt attempt(Finding finding, Project project) {
        Optional<JspFile> page = project.jsp(finding.path());
        if (page.isEmpty()) {
            return Attempt.declined("there is no readable file " + finding.path() + " here any more");
        }
        if (!page.get().lines().has(finding.region().startLine())) {
            return Attempt.declined("the alert is stale: " + finding.path() + " has no line "
                    + finding.region().startLine() + " any more");
        }
        Optional<String> other = PageReasons.otherThanEncoding(finding).or(() -> PageStart.otherThanHtml(page.get()));
        return other.map(Attempt::declined).orElseGet(() -> new Run(finding, project, page.get()).attempt());
    }

    /** One attempt at one finding. */
    private static final class Run {
        private final Finding finding;
        private final Project project;
        private final JspFile page;
        private final TagLibraries libraries;
        private final ElOrigins origins;
        private final TagOutput tags;
        private final ElOutput el;
        private final JspOutputs outputs;
        private final PageFix fix = new PageFix();

        Run(Finding finding, Project project, JspFile page) {
            this.finding = finding;
            this.project = project;
            this.page = page;
            this.libraries = new TagLibraries(page, project);
            this.origins = new ElOrigins(page);
            this.tags = new TagOutput(page, libraries);
            this.el = new ElOutput(page, libraries, finding.tool(), finding.rule());
            this.outputs = new JspOutputs(finding, project, page, origins, tags);
        }

        Attempt attempt() {
            List<Output> reported = outputs.reported();
            if (outputs.isWholePage()) {
                reported = outputs.ofServlet(reported);
            }
            if (reported.isEmpty()) {
                return Attempt.declined(PageReasons.nothingSent(finding, page));
            }
            encode(reported);
            return outcome();
        }

        private void encode(List<Output> reported) {
            Map<JspPart, Standing> standings = standings(reported);
            Set<String> kept = new LinkedHashSet<>();
            for (Output output : reported) {
                Standing standing = of(output, standings);
                if (standing.keeper().isPresent()) {
                    JspTag keeper = standing.keeper().get();
                    fix.safe("what the reported line writes "
                            + PageTags.keepsBody(keeper).orElseThrow());
                    keeper.value("var", page.text())
                            .filter(name -> keeper.name().equals("set"))
                            .ifPresent(kept::add);
                } else {
                    encode(output, standing);
                }
            }
            List<Output> sent = outputs.mentioning(kept).stream()
                    .filter(output -> !reported.contains(output))
                    .toList();
            Map<JspPart, Standing> further = standings(sent);
            sent.stream()
                    .filter(output -> of(output, further).keeper().isEmpty())
                    .forEach(output -> encode(output, of(output, further)));
        }

        private static Standing of(Output output, Map<JspPart, Standing> standings) {
            return Objects.requireNonNull(standings.get(output.part()));
        }

        private Map<JspPart, Standing> standings(List<Output> sent) {
            return new PageWalk(page, PageStart.of(page, project), this::written)
                    .standings(sent.stream().map(Output::part).distinct().toList());
        }

        private void encode(Output output, Standing standing) {
            PageScanner place = new PageScanner(standing.scanner());
            if (output.part().is(Kind.EL)) {
                el.encode(output.part(), place.place(), origins, fix);
            } else if (output.part().is(Kind.TAG)) {
                tags.encode(output.part(), place.place(), origins, fix);
            } else {
                java(output, place);
            }
        }

        private void java(Output output, PageScanner place) {
            JspPart part = output.part();
            Optional<PageJava> java = outputs.java(part);
            if (java.isEmpty() || output.call().isEmpty()) {
                fix.problem("`" + PageFix.brief(part.inner(page.text())) + "` does not parse as Java");
                return;
            }
            if (part.is(Kind.SCRIPTLET)) {
                java.get().textsBefore(part, output.call()).forEach(place::text);
            }
            java.get().encode(output.call().get(), place, PageMethods.ofPage(suffix()), fix);
        }

        /** Pages that are translated together must not declare a method of one name twice. */
        private String suffix() {
            if (!project.webPages().isShared(page)) {
                return "";
            }
            String path = page.source().path().value();
            String name = project.webPages().hasNamesake(page)
                    ? path.substring(path.lastIndexOf('/', path.lastIndexOf('/') - 1) + 1)
                    : page.source().path().fileName();
            StringBuilder suffix = new StringBuilder();
            for (String word : name.split("[^A-Za-z0-9]+")) {
                if (!word.isEmpty()) {
                    suffix.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
                }
            }
            return suffix.toString();
        }

        private List<String> written(JspPart scriptlet) {
            return outputs.java(scriptlet)
                    .map(java -> java.textsBefore(scriptlet, Optional.empty()))
                    .orElse(List.of());
        }

        private Attempt outcome() {
            if (!fix.problems().isEmpty()) {
                return Attempt.declined(fix.problems().iterator().next());
            }
            if (fix.edits().isEmpty()) {
                return Attempt.declined(fix.safe().iterator().next());
            }
            Optional<String> late = libraries.declaredBehind(fix.edits());
            if (late.isPresent()) {
                return Attempt.declined("the page declares the tag library `" + late.get()
                        + "` further down only, and servers refuse tags that stand before their library");
            }
            List<Edit> edits = new ArrayList<>(libraries.edits());
            fix.edits().stream().filter(edit -> !edits.contains(edit)).forEach(edits::add);
            if (edits.stream().anyMatch(one -> edits.stream().anyMatch(one::overlaps))) {
                return Attempt.declined("the tags of the page stand in each other, so its parts cannot be told apart");
            }
            return new Attempt.Fixed(new Fix(
                    "xss",
                    Patch.of(new FilePatch.Edited(page.source().path(), edits)),
                    "`" + String.join("`, `", fix.values()) + "` is encoded with "
                            + String.join(" and ", fix.encoders())
                            + " before it becomes part of the page, so the browser shows it as text and runs nothing in"
                            + " it.",
                    List.of(
                            "If the value was meant to hold HTML of its own, or is encoded elsewhere already, it now shows"
                                    + " as plain text.")));
        }
    }
}
