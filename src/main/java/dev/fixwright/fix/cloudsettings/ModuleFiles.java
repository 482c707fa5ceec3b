package dev.fixwright.fix.cloudsettings;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.terraform.TerraformBlock;
import dev.fixwright.syntax.terraform.TerraformFile;
import java.util.List;
import java.util.function.Predicate;

/**
 * The files of one Terraform module: all of one folder.
 *
 * @param file the one that was reported
 */
record ModuleFiles(SourceTree tree, TerraformFile file) {

    List<TerraformFile> all() {
        String folder = file.source().path().folder();
        return tree.paths().stream()
                .filter(path -> TerraformFile.reads(path) && path.folder().equals(folder))
                .sorted()
                .flatMap(path -> tree.read(path).stream())
                .map(TerraformFile::parse)
                .toList();
    }

    /** The resources of the module. */
    List<TerraformBlock> resources() {
        return all().stream()
                .flatMap(one -> one.root().blocks().stream())
                .filter(block ->
                        block.type().equals("resource") && !block.labels().isEmpty())
                .toList();
    }

    /** The files of the whole repository that set values of variables or call modules, and pass a test. */
    List<SourceFile> callers(Predicate<SourceFile> test) {
        return tree.paths().stream()
                .filter(path -> TerraformFile.reads(path) || path.hasExtension("tfvars"))
                .sorted()
                .flatMap(path -> tree.read(path).stream())
                .filter(test)
                .toList();
    }
}
