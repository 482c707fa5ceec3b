package dev.fixwright.finding.sarif;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.sarif.SarifLog.Unread;
import dev.fixwright.source.SourceTree;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads SARIF 2.1.0 as GitHub takes it, plain or gzip, from any tool. A whole file that cannot be used is a
 * {@link SarifException}; a result that cannot is listed with the reason, and the others count.
 */
public final class SarifReader {
    private static final int MAX_RUNS = 20;
    private static final int SNIFFED = 200;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(10_000_000)
                    .maxNumberLength(100)
                    .maxNameLength(10_000)
                    .build())
            .build();

    private final Optional<SourceTree> tree;
    private final List<Path> directories;
    private final boolean search;
    private final Function<String, Optional<SourceTree>> commits;

    private SarifReader(
            Optional<SourceTree> tree,
            List<Path> directories,
            boolean search,
            Function<String, Optional<SourceTree>> commits) {
        this.tree = tree;
        this.directories = directories;
        this.search = search;
        this.commits = commits;
    }

    /** A reader that knows nothing of the repository: paths are taken as they stand, columns as UTF-16. */
    public static SarifReader withoutFiles() {
        return new SarifReader(Optional.empty(), List.of(), false, commit -> Optional.empty());
    }

    /**
     * A reader that looks into the repository's files as they were scanned, to tell which one is meant and to count columns.
     *
     * @param directories where the repository is on this disk, if it is: absolute paths below them are taken
     */
    public static SarifReader of(SourceTree tree, List<Path> directories) {
        return new SarifReader(Optional.of(tree), List.copyOf(directories), false, commit -> Optional.empty());
    }

    /**
     * The same for files that may have changed since the scan: code that has moved is found by what the scanner wrote down
     * of it, and a finding whose code is not to be found is stale.
     */
    public SarifReader findingMovedCode() {
        return findingMovedCode(commit -> Optional.empty());
    }

    /**
     * The same where earlier texts of the files may be at hand, which tell most.
     *
     * @param commits the files of an earlier commit, by what the scanner calls it
     */
    public SarifReader findingMovedCode(Function<String, Optional<SourceTree>> commits) {
        return new SarifReader(tree, directories, true, commits);
    }

    public SarifLog read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (file.toString().isBlank()) {
            throw new SarifException("--sarif is given without a name; name the SARIF file that your scanner wrote");
        }
        if (Files.isDirectory(file)) {
            throw new SarifException(file + " is a folder; name the SARIF file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(name, in);
        } catch (NoSuchFileException e) {
            throw new SarifException("there is no file " + file + "; name the SARIF file that your scanner wrote", e);
        } catch (AccessDeniedException e) {
            throw new SarifException(file + " cannot be read: you may not read it; run \"ls -l\" on it", e);
        } catch (IOException e) {
            throw new SarifException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Reads a stream to its end; {@code name} is what messages call it. */
    public SarifLog read(String name, InputStream in) {
        Log log = new Log(name);
        try (JsonParser parser = JSON.createParser(text(name, in))) {
            if (parser.nextToken() == null) {
                throw new SarifException(NotSarif.empty(name));
            }
            log.read(new JsonCursor(parser));
            if (parser.nextToken() != null) {
                throw new SarifException(name + " goes on after its end at " + place(parser.currentLocation())
                        + "; it must be one JSON text");
            }
        } catch (StreamConstraintsException e) {
            throw new SarifException(
                    name + " is refused at " + place(e.getLocation()) + ": " + e.getOriginalMessage(), e);
        } catch (JsonProcessingException e) {
            throw new SarifException(NotSarif.noJson(name, place(e.getLocation()), e), e);
        } catch (IOException e) {
            throw new SarifException(name + " cannot be read to its end: " + e.getMessage(), e);
        }
        return log.finished();
    }

    /** The unpacked text; refuses at once what begins like another kind of file. */
    private static InputStream text(String name, InputStream in) throws IOException {
        InputStream text = new BufferedInputStream(BoundedInput.of(name, new BufferedInputStream(in)));
        text.mark(SNIFFED);
        byte[] beginning = text.readNBytes(SNIFFED);
        text.reset();
        Optional<String> other = NotSarif.otherKind(name, beginning);
        if (other.isPresent()) {
            throw new SarifException(other.get());
        }
        return text;
    }

    static String place(JsonLocation location) {
        return location == null ? "its start" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    /** The top level of one file, while it is being read. */
    private final class Log {
        private final String name;
        private final List<RunJson> runs = new ArrayList<>();
        private String version = "";
        private boolean hasRuns;

        Log(String name) {
            this.name = name;
        }

        void read(JsonCursor json) throws IOException {
            if (!json.isObject()) {
                throw new SarifException(NotSarif.noSarif(name));
            }
            json.object(field -> {
                switch (field) {
                    case "version" -> version = json.text(100);
                    case "runs" -> {
                        hasRuns = true;
                        json.array(() -> addRun(json));
                    }
                    default -> {}
                }
            });
        }

        /** Where code is looked for, and with the files as they were scanned, where they are known. */
        private Optional<RepositoryFiles> scanned(RunJson run) {
            return search
                    ? Optional.of(new RepositoryFiles(
                            run.revision.isEmpty() ? Optional.empty() : commits.apply(run.revision), List.of()))
                    : Optional.empty();
        }

        private void addRun(JsonCursor json) throws IOException {
            if (runs.size() >= MAX_RUNS) {
                throw new SarifException(name + " has more than " + MAX_RUNS
                        + " runs, which is more than GitHub takes; hand in several files");
            }
            runs.add(RunJson.read(json, runs.size() + 1, name));
        }

        SarifLog finished() {
            if (!version.isEmpty() && !version.startsWith("2.1")) {
                throw new SarifException(
                        name + " is SARIF " + version + ", and this reads 2.1.0; ask the scanner for SARIF 2.1.0");
            }
            if (!hasRuns) {
                throw new SarifException(NotSarif.noSarif(name));
            }
            List<Finding> findings = new ArrayList<>();
            List<String> contexts = new ArrayList<>();
            List<ReportedCode> codes = new ArrayList<>();
            List<SarifLog.Stale> stale = new ArrayList<>();
            List<Unread> refused = new ArrayList<>();
            List<Unread> skipped = new ArrayList<>();
            List<String> warnings = new ArrayList<>();
            RepositoryFiles files = new RepositoryFiles(tree, directories);
            for (RunJson run : runs) {
                String called = runs.size() == 1 ? name : "run " + run.number + " of " + name;
                RunFindings read = new RunFindings(called, run, files, scanned(run));
                findings.addAll(read.findings);
                contexts.addAll(read.contexts);
                codes.addAll(read.codes);
                stale.addAll(read.stale);
                refused.addAll(read.refused);
                skipped.addAll(read.skipped);
                if (read.moved > 0) {
                    warnings.add(called + ": the code of " + (read.moved == 1 ? "1 alert" : read.moved + " alerts")
                            + " has moved since the scan and was found again");
                }
                if (run.failed) {
                    warnings.add(
                            called + ": " + run.tool() + " says that its scan did not succeed; alerts may be missing");
                }
                if (run.keepsResultsElsewhere) {
                    warnings.add(called + ": some results are in other files, which are not read");
                }
            }
            return new SarifLog(name, findings, contexts, codes, stale, refused, skipped, warnings);
        }
    }
}
