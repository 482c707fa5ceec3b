package dev.fixwright.bench;

import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Region;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.List;

/**
 * A project of any size, made from a few classes as a shop's back office has them. A line that ends with {@code //@RULE} in
 * a template has an alert of that rule.
 */
final class GeneratedProject {
    private static final String MARK = " //@";
    private static final List<String> TEMPLATES = List.of("""
            package com.depot.p%1$d;

            import java.io.IOException;
            import javax.servlet.http.Cookie;
            import javax.servlet.http.HttpServlet;
            import javax.servlet.http.HttpServletRequest;
            import javax.servlet.http.HttpServletResponse;

            public class Ticket%1$d extends HttpServlet {
                private static final long serialVersionUID = 1L;

                @Override
                protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                    String subject = request.getParameter("subject");
                    Cookie seen = new Cookie("seen", "ticket-%1$d");
                    seen.setMaxAge(3600);
                    response.addCookie(seen); //@INSECURE_COOKIE
                    response.setContentType("text/html");
                    response.getWriter().println("<h2>Ticket " + subject + "</h2>"); //@XSS_SERVLET
                    response.getWriter().println("<p>number " + number() + "</p>");
                }

                private int number() {
                    return new java.util.Random().nextInt(100000); //@PREDICTABLE_RANDOM
                }
            }
            """, """
            package com.depot.p%1$d;

            import java.sql.Connection;
            import java.sql.ResultSet;
            import java.sql.SQLException;
            import java.sql.Statement;
            import java.util.ArrayList;
            import java.util.List;

            public class Parts%1$d {
                private final Connection connection;

                public Parts%1$d(Connection connection) {
                    this.connection = connection;
                }

                public List<String> byMaker(String maker) throws SQLException {
                    List<String> names = new ArrayList<>();
                    try (Statement statement = connection.createStatement()) {
                        ResultSet rows = statement.executeQuery("SELECT name FROM part WHERE maker = '" + maker + "'"); //@SQL_INJECTION_JDBC
                        while (rows.next()) {
                            names.add(rows.getString(1));
                        }
                    }
                    return names;
                }

                public int price(String part, int quantity) throws SQLException {
                    String sql = "SELECT price FROM part WHERE name = '" + part + "' AND minimum <= " + quantity;
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(sql)) { //@SQL_INJECTION_JDBC
                        return rows.next() ? rows.getInt(1) : -1;
                    }
                }

                public double jitter() {
                    return 1 + Math.random() / 10; //@PREDICTABLE_RANDOM
                }
            }
            """, """
            package com.depot.p%1$d;

            import java.nio.charset.StandardCharsets;
            import java.security.MessageDigest;
            import java.security.NoSuchAlgorithmException;
            import java.util.Base64;

            public class Labels%1$d {
                public String label(String order, String shelf) throws NoSuchAlgorithmException {
                    MessageDigest digest = MessageDigest.getInstance("MD5"); //@WEAK_MESSAGE_DIGEST_MD5
                    digest.update(order.getBytes(StandardCharsets.UTF_8));
                    return shelf + "-" + Base64.getEncoder().encodeToString(digest.digest());
                }

                public String sorted(java.sql.Statement statement, String column) throws java.sql.SQLException {
                    return statement.executeQuery("SELECT * FROM label ORDER BY " + column).toString(); //@SQL_INJECTION_JDBC
                }
            }
            """);

    private final List<SourceFile> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    static GeneratedProject of(int size) {
        GeneratedProject project = new GeneratedProject();
        for (int i = 0; i < size; i++) {
            project.add(i, TEMPLATES.get(i % TEMPLATES.size()));
        }
        return project;
    }

    /** A project that has so many alerts or a few more. */
    static GeneratedProject withAlerts(int alerts) {
        GeneratedProject project = new GeneratedProject();
        for (int i = 0; project.findings.size() < alerts; i++) {
            project.add(i, TEMPLATES.get(i % TEMPLATES.size()));
        }
        return project;
    }

    private void add(int number, String template) {
        String text = template.formatted(number);
        String type = text.replaceFirst("(?s).*public class (\\w+).*", "$1");
        SourcePath path = SourcePath.of("src/main/java/com/depot/p" + number + "/" + type + ".java");
        StringBuilder clean = new StringBuilder();
        int line = 1;
        for (String one : text.split("\n")) {
            int mark = one.indexOf(MARK);
            if (mark >= 0) {
                String rule = one.substring(mark + MARK.length());
                findings.add(Finding.at("SpotBugs", rule, path, Region.line(line)));
            }
            clean.append(mark >= 0 ? one.substring(0, mark) : one).append('\n');
            line++;
        }
        files.add(SourceFile.of(path, clean.toString()));
    }

    MemoryTree tree() {
        return new MemoryTree(files);
    }

    List<SourceFile> files() {
        return files;
    }

    List<Finding> findings() {
        return findings;
    }
}
