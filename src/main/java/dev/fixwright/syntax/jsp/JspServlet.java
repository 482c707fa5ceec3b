package dev.fixwright.syntax.jsp;

import com.github.javaparser.ast.body.MethodDeclaration;
import dev.fixwright.patch.Edit;
import dev.fixwright.patch.FilePatch;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.JavaNames;
import dev.fixwright.syntax.jsp.JspPart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The Java of a page as one class, much as a server makes it: declarations are its members, scriptlets and expressions its one
 * method. Offsets of both are known to each other, so that an edit to the Java is an edit to the page.
 */
public final class JspServlet {
    private static final String METHOD = "_jspService";

    private final JspFile page;
    private final JavaFile java;
    private final List<Piece> pieces;

    /** Java that was taken from the page as it stands there. */
    private record Piece(int javaStart, int pageStart, int length) {}

    private JspServlet(JspFile page, JavaFile java, List<Piece> pieces) {
        this.page = page;
        this.java = java;
        this.pieces = pieces;
    }

    /** All of the page's Java; empty where it does not parse, as where braces open in one file and close in another. */
    public static Optional<JspServlet> of(JspFile page, JavaNames names, boolean jakarta) {
        return new Builder(page, jakarta).build(names, part -> true);
    }

    /** No more of the page's code than one part. */
    public static Optional<JspServlet> ofPart(JspFile page, JspPart only, JavaNames names, boolean jakarta) {
        return new Builder(page, jakarta).build(names, only::equals);
    }

    public JavaFile java() {
        return java;
    }

    /** Where a character of the page's Java stands in the class. */
    public OptionalInt javaOffset(int pageOffset) {
        return pieces.stream()
                .filter(piece -> piece.pageStart() <= pageOffset && pageOffset <= piece.pageStart() + piece.length())
                .mapToInt(piece -> piece.javaStart() + pageOffset - piece.pageStart())
                .findFirst();
    }

    /** Edits to the class as edits to the page; empty where one changes what the page does not have. */
    public Optional<FilePatch.Edited> onPage(FilePatch.Edited edits) {
        List<Edit> moved = new ArrayList<>();
        StringBuilder members = new StringBuilder();
        int classEnd = java.end(java.unit()
                .findFirst(
                        MethodDeclaration.class,
                        method -> method.getNameAsString().equals(METHOD))
                .orElseThrow());
        for (Edit edit : edits.edits()) {
            Optional<Edit> onPage = onPage(edit);
            if (onPage.isPresent()) {
                moved.add(onPage.get());
            } else if (edit.isInsertion() && edit.start() >= classEnd) {
                members.append(edit.replacement());
            } else {
                return Optional.empty();
            }
        }
        if (!members.isEmpty() && page.isXml()) {
            return Optional.empty();
        }
        if (!members.isEmpty()) {
            String newLine = page.source().lineEnding();
            String code = members.toString().strip();
            String indent = code.substring(code.lastIndexOf('\n') + 1).replaceAll("\\S.*", "");
            moved.add(Edit.insert(page.headEnd(), "<%!" + newLine + indent + code + newLine + "%>"));
        }
        return Optional.of(new FilePatch.Edited(page.source().path(), moved));
    }

    private Optional<Edit> onPage(Edit edit) {
        return pieces.stream()
                .filter(piece -> piece.javaStart() <= edit.start() && edit.end() <= piece.javaStart() + piece.length())
                .map(piece -> new Edit(
                        edit.start() - piece.javaStart() + piece.pageStart(),
                        edit.end() - piece.javaStart() + piece.pageStart(),
                        edit.replacement()))
                .findFirst();
    }

    private static final class Builder {
        private static final String[] IMPLICIT = {
            "ServletConfig",
            "ServletContext",
            "http.HttpServletRequest",
            "http.HttpServletResponse",
            "http.HttpSession",
            "jsp.JspWriter",
            "jsp.PageContext",
            "*",
            "http.*",
            "jsp.*"
        };

        private final JspFile page;
        private final String root;
        private final StringBuilder code = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        Builder(JspFile page, boolean jakarta) {
            this.page = page;
            this.root = jakarta ? "jakarta" : "javax";
        }

        Optional<JspServlet> build(JavaNames names, Predicate<JspPart> wanted) {
            for (String imported : imports()) {
                line("import " + imported + ";");
            }
            line("final class page_jsp {");
            page.parts().stream()
                    .filter(part -> part.is(Kind.DECLARATION))
                    .filter(wanted)
                    .forEach(this::take);
            line("    void " + METHOD + "(HttpServletRequest request, HttpServletResponse response,"
                    + " PageContext pageContext, HttpSession session, ServletContext application,"
                    + " ServletConfig config, JspWriter out, Object page, Throwable exception) throws Exception {");
            page.parts().stream().filter(part -> !part.is(Kind.DECLARATION)).forEach(part -> statement(part, wanted));
            line("    }");
            line("}");
            String name = page.source().path().fileName().replaceAll("\\W", "_") + ".java";
            SourcePath path = page.source().path().sibling(name);
            return JavaFile.parse(SourceFile.of(path, code.toString()), names)
                    .filter(java -> java.unit().getTypes().size() == 1)
                    .map(java -> new JspServlet(page, java, pieces));
        }

        private List<String> imports() {
            List<String> imports = new ArrayList<>(
                    Stream.of(IMPLICIT).map(name -> root + ".servlet." + name).toList());
            page.settings("import").stream()
                    .flatMap(list -> List.of(list.split("[,;]")).stream())
                    .map(String::strip)
                    .filter(name -> name.matches("(static\\s+)?[\\w.]+(\\.\\*)?"))
                    .forEach(imports::add);
            return imports;
        }

        private void statement(JspPart part, Predicate<JspPart> wanted) {
            if (part.is(Kind.SCRIPTLET) && wanted.test(part)) {
                take(part);
            } else if (part.is(Kind.EXPRESSION) && wanted.test(part)) {
                code.append("out.print(");
                take(part);
                line(");");
            } else if (part.is(Kind.TAG)) {
                bean(part.tag().orElseThrow());
            } else if (part.is(Kind.EL)
                    || (part.is(Kind.TEXT) && !part.inner(page.text()).isBlank())) {
                code.append("; ");
            }
        }

        /** A bean that a tag declares is a variable for the code behind it. */
        private void bean(JspTag tag) {
            Optional<String> id = tag.value("id", page.text());
            Optional<String> type = tag.value("class", page.text()).or(() -> tag.value("type", page.text()));
            boolean declares = tag.qualified().equals("jsp:useBean")
                    && !tag.is(JspTag.Form.CLOSE)
                    && id.filter(name -> name.matches("\\w+")).isPresent()
                    && type.filter(name -> name.matches("[\\w.]+")).isPresent();
            if (declares) {
                line(type.get() + " " + id.get() + " = (" + type.get() + ") pageContext.findAttribute(\"" + id.get()
                        + "\");");
            } else {
                code.append("; ");
            }
        }

        private void take(JspPart part) {
            pieces.add(new Piece(code.length(), part.innerStart(), part.innerEnd() - part.innerStart()));
            line(part.inner(page.text()));
        }

        private void line(String text) {
            code.append(text).append(page.source().lineEnding());
        }
    }
}
