package dev.fixwright.proof;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.batch.CompilationUnit;
import org.eclipse.jdt.internal.compiler.batch.FileSystem;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileConstants;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;
import org.jspecify.annotations.Nullable;

/** The Eclipse compiler. In methods that touch a missing type it looks at types only, not at the flow of control. */
final class EclipseErrors implements CompileErrors {
    @Override
    public Map<SourcePath, List<CompileError>> of(Collection<SourceFile> files, SourceTree tree) {
        Map<SourcePath, List<CompileError>> errors = new TreeMap<>();
        Types types = new Types(SourceRoots.of(files, tree));
        try {
            Compiler compiler = new Compiler(
                    types,
                    DefaultErrorHandlingPolicies.proceedWithAllProblems(),
                    options(),
                    result -> note(result, errors),
                    new DefaultProblemFactory(Locale.ENGLISH));
            compiler.useSingleThread = true;
            compiler.compile(files.stream().map(Types::unit).toArray(ICompilationUnit[]::new));
        } finally {
            types.cleanup();
        }
        return errors;
    }

    private static void note(CompilationResult result, Map<SourcePath, List<CompileError>> errors) {
        if (result.getErrors() != null) {
            List<CompileError> found =
                    errors.computeIfAbsent(SourcePath.of(new String(result.getFileName())), path -> new ArrayList<>());
            for (IProblem problem : result.getErrors()) {
                String names = problem.getArguments() == null ? "" : Arrays.toString(problem.getArguments());
                found.add(new CompileError(
                        problem.getID() + " " + names, problem.getSourceLineNumber(), problem.getMessage()));
            }
        }
    }

    private static CompilerOptions options() {
        CompilerOptions options = new CompilerOptions();
        options.complianceLevel = ClassFileConstants.getLatestJDKLevel();
        options.sourceLevel = options.complianceLevel;
        options.targetJDK = options.complianceLevel;
        options.generateClassFiles = false;
        options.processAnnotations = false;
        options.performMethodsFullRecovery = true;
        options.performStatementsRecovery = true;
        return options;
    }

    /** Where the compiler finds types: the sources first, then the running JDK. */
    private static final class Types implements INameEnvironment {
        private final SourceRoots sources;
        private final FileSystem jdk;

        Types(SourceRoots sources) {
            this.sources = sources;
            Path runtime = Path.of(System.getProperty("java.home"), "lib", "jrt-fs.jar");
            this.jdk = new FileSystem(new String[] {runtime.toString()}, new String[0], "UTF-8");
        }

        static ICompilationUnit unit(SourceFile file) {
            return new CompilationUnit(file.text().toCharArray(), file.path().value(), "UTF-8");
        }

        @Override
        public @Nullable NameEnvironmentAnswer findType(char[][] compoundName) {
            return sources.declaring(CharOperation.toString(compoundName))
                    .map(file -> new NameEnvironmentAnswer(unit(file), null))
                    .orElseGet(() -> jdk.findType(compoundName));
        }

        @Override
        public @Nullable NameEnvironmentAnswer findType(char[] typeName, char[] @Nullable [] packageName) {
            return findType(CharOperation.arrayConcat(known(packageName), typeName));
        }

        @Override
        public boolean isPackage(char[] @Nullable [] parent, char[] name) {
            return sources.hasPackage(CharOperation.toString(CharOperation.arrayConcat(known(parent), name)))
                    || jdk.isPackage(known(parent), name);
        }

        private static char[][] known(char[] @Nullable [] packageName) {
            return packageName == null ? CharOperation.NO_CHAR_CHAR : packageName;
        }

        @Override
        public void cleanup() {
            jdk.cleanup();
        }
    }
}
