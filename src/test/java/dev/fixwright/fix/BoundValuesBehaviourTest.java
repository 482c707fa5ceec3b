package dev.fixwright.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What code with bound values does on a real database and a real document: the same, but for attacks. */
class BoundValuesBehaviourTest {
    private static final String ATTACK = "x' OR '1'='1";

    private Connection connection;

    @BeforeEach
    void fillDatabase() throws SQLException {
        connection = DriverManager.getConnection("jdbc:h2:mem:");
        run(
                "CREATE TABLE book (title VARCHAR(80))",
                "INSERT INTO book VALUES ('Dune'), ('Momo'), ('Emma''s Day')",
                "CREATE TABLE visit (patient VARCHAR(80), doctor VARCHAR(80), ward INT, seen_at INT)",
                "INSERT INTO visit VALUES ('Ann', 'Who', 1, 1), ('Bob', 'Who', 1, 2), ('Cid', 'Strange', 1, 3)",
                "CREATE TABLE ticket (id BIGINT, owner VARCHAR(80), subject VARCHAR(80), state VARCHAR(9), deleted INT)",
                "INSERT INTO ticket VALUES (1, 'ann', 'printer jam', 'open', 0), (2, 'bob', 'no paper', 'done', 0)",
                "CREATE TABLE fee (member INT, amount INT)",
                "INSERT INTO fee VALUES (1, 10), (1, 5), (2, 100)",
                "CREATE TABLE shelf (place VARCHAR(9), article VARCHAR(9), pieces INT)",
                "INSERT INTO shelf VALUES ('A', 'nut', 5), ('B', 'nut', 5)",
                "CREATE TABLE entry (id IDENTITY, guest VARCHAR(80), text VARCHAR(80))",
                "CREATE TABLE payslip (department VARCHAR(80), pay_year INT, pay_month INT, amount DECIMAL(9, 2))",
                "INSERT INTO payslip VALUES ('it', 2026, 1, 10), ('hr', 2026, 1, 90)",
                "CREATE TABLE customer (name VARCHAR(80), city VARCHAR(80), orders INT)",
                "INSERT INTO customer VALUES ('Ann', 'Ulm', 3), ('Andi', 'Ulm', 1), ('Bea', 'Bonn', 9)",
                "CREATE TABLE orders (number VARCHAR(9), order_year INT, customer VARCHAR(80))",
                "INSERT INTO orders VALUES ('N1', 2026, 'Ann'), ('N2', 2026, 'Bea')",
                "CREATE TABLE loan (lender VARCHAR(80), returned INT)",
                "INSERT INTO loan VALUES ('Met', 0), ('Met', 1), ('Tate', 0)",
                "CREATE TABLE act (name VARCHAR(80), stage VARCHAR(80), starts INT)",
                "INSERT INTO act VALUES ('Early', 'Main', 1), ('Late', 'Main', 9), ('Secret', 'Side', 0)");
    }

    @AfterEach
    void closeDatabase() throws SQLException {
        connection.close();
    }

    @Test
    void searchesFindTheSameAndNothingMoreUnderAttack() throws Exception {
        compare(
                "library-title-search",
                "org.stadtbibliothek.catalogue.TitleSearch",
                "titles",
                lasting(),
                "mm",
                "%' OR '1'='1");
        compare(
                "clinic-visits-resources",
                "care.northside.visits.VisitLog",
                "patientsOf",
                null,
                with("Who", 1),
                with(ATTACK + "' -- ", 1));
        compare("member-number-unquoted", "org.vereine.fees.FeeDesk", "owed", null, with("1"), with("1 OR 1=1"));
        compare(
                "payroll-existing-parameters",
                "com.lohnbuero.payroll.Payslips",
                "sum",
                null,
                with("it", 2026, 1),
                with("x' OR 'a'='a", 2026, 1));
        compare(
                "museum-plus-assign",
                "org.museum.loans.LoanReport",
                "count",
                null,
                with("Met", true),
                with(ATTACK, false));
        compare(
                "festival-order-by-choice",
                "org.festival.acts.ActList",
                "first",
                null,
                with("Main", true),
                with(ATTACK, false));
    }

    @Test
    void optionalCriteriaBindTheirOwnValues() throws Exception {
        compare(
                "ticket-filter-builder",
                "io.helpdesk.tickets.TicketFilter",
                "ids",
                null,
                with("ann", "jam", List.of("open", "done")),
                with(null, "x%' OR '%'='", List.of()));
        compare(
                "ticket-filter-builder",
                "io.helpdesk.tickets.TicketFilter",
                "ids",
                null,
                with(null, null, List.of("open", "done")),
                with(null, null, List.of("x') OR ('1'='1")));
    }

    @Test
    void templatesBindTheirArgumentsInOrder() throws Exception {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
        compare(
                "spring-customers-like",
                "shop.kontor.customers.CustomerRepository",
                "search",
                jdbc,
                new Object[] {"An", "Ulm", 2},
                new Object[] {"An", "x' OR '1'='1", 2});
        compare(
                "named-template-orders",
                "shop.kontor.orders.OrderSearch",
                "numbers",
                new NamedParameterJdbcTemplate(jdbc),
                new Object[] {"Ann", 2026},
                new Object[] {ATTACK, 2026});
    }

    @Test
    void updatesChangeTheSameRowsAndQuotesAreJustText() throws Exception {
        Object mover = loaded("erp-stock-two-updates", true).create("com.millworks.stock.StockMover");
        assertThat(LoadedClasses.call(mover, "move", connection, "nut", "A", "B"))
                .isEqualTo(1);
        Object book = loaded("guestbook-generated-key", true).create("net.hofladen.guestbook.Guestbook", connection);

        assertThat(LoadedClasses.call(book, "sign", "O'Hara", "it's nice")).isEqualTo(1L);
    }

    @Test
    void expressionsSelectTheSameAndNothingMoreUnderAttack() throws Exception {
        Document partners = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<p><partner user='ann' key='k'/></p>")));
        Object before = loaded("xpathinjection/partner-login", false).create("eu.spedition.partners.PartnerLogin");
        Object after = loaded("xpathinjection/partner-login", true).create("eu.spedition.partners.PartnerLogin");

        assertThat(LoadedClasses.call(before, "knows", partners, "ann", "k")).isEqualTo(true);
        assertThat(LoadedClasses.call(after, "knows", partners, "ann", "k")).isEqualTo(true);
        assertThat(LoadedClasses.call(before, "knows", partners, "ann", "x' or '1'='1"))
                .isEqualTo(true);
        assertThat(LoadedClasses.call(after, "knows", partners, "ann", "x' or '1'='1"))
                .isEqualTo(false);

        String prices = "<prices><zone country='DE'><step kg='5'>7</step></zone></prices>";
        Object list = loaded("xpathinjection/price-list-chain", true).create("eu.spedition.prices.PriceList");
        assertThat(LoadedClasses.call(list, "price", new InputSource(new StringReader(prices)), " DE ", 5))
                .isEqualTo("7");
    }

    private static Object[] with(Object... arguments) {
        return arguments;
    }

    /** A harmless call gives the same before and after the fix; the attack gives something else than before. */
    private void compare(String name, String type, String method, Object made, Object harmless, Object hostile)
            throws Exception {
        Object[] constructor = made == null ? new Object[0] : new Object[] {made};
        Object before = loaded(name, false).create(type, constructor);
        Object after = loaded(name, true).create(type, constructor);
        Object[] good = made == null ? after(connection, (Object[]) harmless) : spread(harmless);
        Object[] bad = made == null ? after(connection, (Object[]) hostile) : spread(hostile);

        assertThat(LoadedClasses.call(after, method, good)).isEqualTo(LoadedClasses.call(before, method, good));
        assertThat(outcome(() -> LoadedClasses.call(after, method, bad)))
                .isNotEqualTo(outcome(() -> LoadedClasses.call(before, method, bad)));
    }

    private static Object[] spread(Object arguments) {
        return arguments instanceof Object[] several ? several : new Object[] {arguments};
    }

    private static Object[] after(Object first, Object... others) {
        Object[] all = new Object[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    private static Object outcome(Callable<Object> call) {
        try {
            return String.valueOf(call.call());
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }

    /** A data source whose connections stay open. */
    private DataSource lasting() {
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> new SingleConnectionDataSource(connection, true).getConnection());
    }

    private void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private static LoadedClasses loaded(String name, boolean fixed) {
        String whole = name.contains("/") ? name : "sqlinjection/" + name;
        FixerCase one = FixerCase.all().stream()
                .filter(found -> found.name().equals(whole))
                .findFirst()
                .orElseThrow();
        Map<SourcePath, SourceFile> files = new TreeMap<>();
        one.before().forEach(file -> files.put(file.path(), file));
        if (fixed) {
            one.after().forEach(file -> files.put(file.path(), file));
        }
        return LoadedClasses.of(files.values());
    }
}
