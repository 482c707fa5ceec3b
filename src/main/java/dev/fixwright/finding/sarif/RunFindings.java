package dev.fixwright.finding.sarif;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.finding.sarif.SarifLog.Unread;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The findings of one run, once all of it has been read: results may stand before the tables that they point into. */
final class RunFindings {
    private final String name;
    private final RunJson run;
    private final RunRules rules;
    private final RepositoryFiles files;
    private final ArtifactPaths paths;
    private final Regions regions;
    private final CodePlaces places;

    final List<Finding> findings = new ArrayList<>();
    final List<String> contexts = new ArrayList<>();
    final List<ReportedCode> codes = new ArrayList<>();
    final List<SarifLog.Stale> stale = new ArrayList<>();
    final List<Unread> refused = new ArrayList<>();
    final List<Unread> skipped = new ArrayList<>();
    /** How many findings are at another place than where the scanner saw them. */
    int moved;

    /**
     * Reads a run.
     *
     * @param name what the run is called in messages: the file, with the run's number where it has several
     * @param scanned the files as they were scanned, as far as they are known; where it is empty, no code is looked for
     */
    RunFindings(String name, RunJson run, RepositoryFiles files, Optional<RepositoryFiles> scanned) {
        this.name = name;
        this.run = run;
        this.rules = new RunRules(run);
        this.files = files;
        this.paths = new ArtifactPaths(run, files);
        this.regions = new Regions(run.columnKind);
        this.places = new CodePlaces(files, scanned, regions);
        for (int i = 0; i < run.results.size(); i++) {
            add(i + 1, run.results.get(i));
        }
    }

    private void add(int number, ResultJson result) {
        RunRules.Rule rule = rules.of(result);
        Optional<String> skip = result.reasonToSkip();
        if (skip.isPresent()) {
            skipped.add(unread(number, rule, skip.get()));
            return;
        }
        place(result, rule).fold(place -> add(result, rule, place), why -> refused.add(unread(number, rule, why)));
    }

    private boolean add(ResultJson result, RunRules.Rule rule, CodePlaces.Place place) {
        Finding finding = finding(result, rule, place.path(), place.region());
        moved += place.moved() ? 1 : 0;
        return place.stale()
                .map(why -> stale.add(new SarifLog.Stale(finding, why)))
                .orElseGet(() -> contexts.add(context(result)) && codes.add(code(result)) && findings.add(finding));
    }

    private ReportedCode code(ResultJson result) {
        return ReportedCode.of(
                run.revision,
                result.place.flatMap(PlaceJson::region),
                result.place.flatMap(PlaceJson::context),
                result.lineHash);
    }

    /** What the scanner wrote down of the code: its own hash of the line, or the code itself without its spacing. */
    private static String context(ResultJson result) {
        return result.lineHash.isEmpty()
                ? result.place
                        .flatMap(PlaceJson::region)
                        .map(region -> region.snippet().strip().replaceAll("\\s+", " "))
                        .orElse("")
                : result.lineHash;
    }

    private Unread unread(int number, RunRules.Rule rule, String reason) {
        return new Unread("result " + number + " of " + name, run.tool(), rule.id(), rule.message(), reason);
    }

    private Answer<CodePlaces.Place> place(ResultJson result, RunRules.Rule rule) {
        if (rule.id().isEmpty()) {
            return Answer.refused("it names no rule");
        }
        if (result.place.isEmpty()) {
            return Answer.refused("it names no file");
        }
        PlaceJson given = result.place.get();
        return paths.resolve(given).then(path -> places.of(path, given, result.lineHash));
    }

    private Finding finding(ResultJson result, RunRules.Rule rule, SourcePath path, Region region) {
        return new Finding(
                run.tool(),
                rule.id(),
                rule.cwes(),
                rule.severity(),
                rule.message(),
                path,
                region,
                steps(result),
                result.properties.alert);
    }

    /** The steps that are in the repository; those inside libraries are left out. */
    private List<Finding.Step> steps(ResultJson result) {
        List<Finding.Step> steps = new ArrayList<>();
        for (ResultJson.StepJson step : result.steps) {
            boolean shared = step.place().isEmpty() && step.index() >= 0 && step.index() < run.steps.size();
            Optional<PlaceJson> place = shared ? Optional.of(run.steps.get(step.index())) : step.place();
            place.flatMap(this::step).ifPresent(steps::add);
        }
        return steps;
    }

    private Optional<Finding.Step> step(PlaceJson place) {
        return paths.resolve(place)
                .then(path -> regions.region(place.region(), files.text(path))
                        .then(region -> Answer.of(new Finding.Step(path, region))))
                .usable();
    }
}
