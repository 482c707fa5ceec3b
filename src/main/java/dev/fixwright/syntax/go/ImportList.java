package dev.fixwright.syntax.go;

import dev.fixwright.syntax.go.GoImports.Import;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The import declarations of a file as text: lines go in and out so that they stay sorted as gofmt sorts them. */
final class ImportList {
    private final GoEdits edits;
    private final List<Import> gone;
    private final List<Import> kept;
    private final List<String> fresh = new ArrayList<>();

    ImportList(GoEdits edits, List<Import> gone) {
        this.edits = edits;
        this.gone = gone;
        this.kept = edits.file().imports().all().stream()
                .filter(one -> !gone.contains(one) && !one.path().equals("C"))
                .toList();
    }

    void write(List<String> added) {
        List<String> left = new ArrayList<>(added);
        left.sort((a, b) -> path(a).compareTo(path(b)));
        List<Import> out = new ArrayList<>(gone);
        // one import in place of another that would stand at the same place
        if (left.size() == 1 && out.size() == 1 && fits(out.get(0), path(left.get(0)))) {
            edits.replace(out.get(0).spec(), left.get(0));
            return;
        }
        inPlaceOfGone(out, left);
        List<SyntaxNode> emptied = emptied(out);
        Optional<Import> reused =
                kept.isEmpty() && !left.isEmpty() ? out.stream().findFirst() : Optional.empty();
        reused.ifPresent(one -> {
            String indent = edits.newLine() + "\t";
            boolean listed = isListed(one);
            String all = String.join(indent, left);
            edits.replace(one.spec(), listed || left.size() == 1 ? all : "(" + indent + all + edits.newLine() + ")");
            out.remove(one);
            left.clear();
        });
        for (Import one : out) {
            SyntaxNode declaration = one.spec().around("import_declaration").orElse(one.spec());
            boolean reusedHere =
                    reused.filter(found -> declaration.contains(found.spec())).isPresent();
            SyntaxNode node = emptied.contains(declaration) && !reusedHere ? declaration : one.spec();
            edits.remove(node);
        }
        fresh.addAll(left.stream().map(ImportList::path).toList());
        boolean listed = kept.stream().anyMatch(ImportList::isListed);
        if (kept.size() == 1 && !listed && !left.isEmpty()) {
            list(kept.get(0), left);
        } else {
            left.forEach(this::add);
        }
    }

    /** Makes a list of the one import that there is and others. */
    private void list(Import only, List<String> left) {
        List<String> all = new ArrayList<>(left);
        all.add(only.spec().text());
        all.sort((a, b) -> path(a).compareTo(path(b)));
        StringBuilder text = new StringBuilder("(");
        for (boolean standard : new boolean[] {true, false}) {
            List<String> group = all.stream()
                    .filter(one -> isStandard(path(one)) == standard)
                    .toList();
            text.append(text.length() > 1 && !group.isEmpty() ? edits.newLine() : "");
            group.forEach(one -> text.append(edits.newLine()).append("\t").append(one));
        }
        edits.replace(only.spec(), text.append(edits.newLine()).append(")").toString());
    }

    /** Where the last import of its kind goes, a list's new ones of that kind take its lines. */
    private void inPlaceOfGone(List<Import> out, List<String> left) {
        for (boolean standard : new boolean[] {true, false}) {
            List<String> wanted = left.stream()
                    .filter(one -> isStandard(path(one)) == standard)
                    .toList();
            boolean kin = kept.stream().anyMatch(one -> isStandard(one.path()) == standard);
            Optional<Import> place = out.stream()
                    .filter(one -> isListed(one) && isStandard(one.path()) == standard)
                    .findFirst();
            if (!wanted.isEmpty() && !kin && place.isPresent()) {
                edits.replace(place.get().spec(), String.join(edits.newLine() + "\t", wanted));
                out.remove(place.get());
                left.removeAll(wanted);
            }
        }
    }

    private List<SyntaxNode> emptied(List<Import> out) {
        return edits.file().root().all("import_declaration").stream()
                .filter(declaration -> declaration.all("import_spec").stream()
                        .allMatch(spec -> out.stream().anyMatch(one -> one.spec() == spec)))
                .toList();
    }

    private static boolean isListed(Import one) {
        return one.spec().parent().filter(list -> list.is("import_spec_list")).isPresent();
    }

    private static String path(String spec) {
        return spec.replaceAll("^[^\"]*\"|\"$", "");
    }

    /** Whether a path may stand where another one stands, between the same neighbours. */
    private boolean fits(Import old, String path) {
        if (!isListed(old) || isStandard(old.path()) != isStandard(path)) {
            return !isListed(old) && edits.file().imports().all().size() == 1;
        }
        List<Import> all = edits.file().imports().all();
        int at = all.indexOf(old);
        boolean above = at == 0
                || !touch(all.get(at - 1), old)
                || all.get(at - 1).path().compareTo(path) < 0;
        boolean below = at + 1 == all.size()
                || !touch(old, all.get(at + 1))
                || all.get(at + 1).path().compareTo(path) > 0;
        return above && below;
    }

    private static boolean touch(Import one, Import next) {
        return next.spec().line() == one.spec().line() + 1;
    }

    private static boolean isStandard(String path) {
        return !path.split("/")[0].contains(".");
    }

    private void add(String spec) {
        List<Import> listed = kept.stream().filter(ImportList::isListed).toList();
        if (listed.isEmpty()) {
            addAlone(spec);
            return;
        }
        String path = path(spec);
        List<Import> alike = listed.stream()
                .filter(one -> isStandard(one.path()) == isStandard(path))
                .toList();
        if (alike.isEmpty()) {
            Import first = listed.get(0);
            Import last = listed.get(listed.size() - 1);
            String gap = edits.newLine() + (isFirstOfKind(path) ? edits.newLine() : "");
            if (isStandard(path)) {
                edits.insert(
                        lineStart(first.spec()),
                        "\t" + spec + (isLastOfKind(path) ? edits.newLine() : "") + edits.newLine());
            } else {
                edits.insert(lineEnd(last.spec()), gap + "\t" + spec);
            }
            return;
        }
        Import before = alike.get(0);
        for (Import one : alike) {
            boolean same = one == alike.get(0) || isTogether(alike.get(0), one);
            before = same && one.path().compareTo(path) < 0 ? one : before;
        }
        if (before.path().compareTo(path) < 0) {
            edits.insert(lineEnd(before.spec()), edits.newLine() + "\t" + spec);
        } else {
            edits.insert(lineStart(before.spec()), "\t" + spec + edits.newLine());
        }
    }

    private boolean isFirstOfKind(String path) {
        return fresh.stream()
                .filter(one -> isStandard(one) == isStandard(path))
                .findFirst()
                .filter(path::equals)
                .isPresent();
    }

    private boolean isLastOfKind(String path) {
        return fresh.stream()
                .filter(one -> isStandard(one) == isStandard(path))
                .reduce((first, second) -> second)
                .filter(path::equals)
                .isPresent();
    }

    /** Whether no blank line stands between two imports. */
    private boolean isTogether(Import first, Import other) {
        String between = edits.file()
                .syntax()
                .source()
                .text()
                .substring(first.spec().end(), other.spec().start());
        return !between.matches("(?s).*\\n[ \\t]*\\r?\\n.*");
    }

    private int lineStart(SyntaxNode node) {
        return edits.file().syntax().lines().start(node.line());
    }

    private int lineEnd(SyntaxNode node) {
        String text = edits.file().syntax().source().text();
        int end = node.end();
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void addAlone(String spec) {
        Optional<Import> before = kept.stream()
                .filter(one -> one.path().compareTo(path(spec)) < 0)
                .reduce((a, b) -> b);
        if (before.isPresent()) {
            edits.insert(lineEnd(before.get().spec()), edits.newLine() + "import " + spec);
        } else if (!kept.isEmpty()) {
            edits.insert(lineStart(kept.get(0).spec()), "import " + spec + edits.newLine());
        } else {
            int end = edits.file()
                    .root()
                    .childOf("package_clause")
                    .map(SyntaxNode::end)
                    .orElse(0);
            edits.insert(end, edits.newLine() + edits.newLine() + "import " + spec);
        }
    }
}
