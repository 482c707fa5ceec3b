package ch.lindental;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.lindental.audit.AuditRepository;
import ch.lindental.billing.DunningJob;
import ch.lindental.billing.InvoiceNumbers;
import ch.lindental.billing.InvoiceRepository;
import ch.lindental.billing.PaymentSlip;
import ch.lindental.billing.TariffImport;
import ch.lindental.catering.MealDao;
import ch.lindental.finance.BankFile;
import ch.lindental.finance.CostCentres;
import ch.lindental.pharmacy.DrugCatalogue;
import ch.lindental.pharmacy.Narcotics;
import ch.lindental.pharmacy.StockRepository;
import ch.lindental.reports.ReportQueries;
import ch.lindental.reports.StatisticsDao;
import java.math.BigDecimal;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

public class MoneyMattersTest {
    private DataSource source;

    @BeforeEach
    void database() throws Exception {
        source = TestDatabase.fresh();
    }

    @Test
    void keepsInvoices() {
        InvoiceRepository invoices = new InvoiceRepository(new JdbcTemplate(source));
        assertEquals("120.50", invoices.open("2024-1").toString());
        assertEquals(List.of("2024-1", "2024-2"), invoices.numbers("OPEN", null));
        assertEquals(List.of("2024-1"), invoices.numbers("OPEN", "pho"));
        assertEquals(1, invoices.pay("2024-1", new BigDecimal("20.50")));
        assertEquals("0.00", invoices.open("2024-1").toString());
        invoices.remark("2024-2", "paid by card");
        assertEquals(List.of("2024-2"), invoices.numbers("OPEN", "card"));
        assertEquals(List.of("2023-9"), invoices.ofPatient(3));
    }

    @Test
    void dunns() throws Exception {
        try (Connection connection = source.getConnection()) {
            DunningJob job = new DunningJob(connection);
            assertEquals(2, job.all());
            assertEquals(List.of("2024-1"), List.copyOf(job.due("2024-02-01", 5).keySet()));
            assertEquals(1, job.due("2024-12-01", 1).size());
            job.mark(List.of("2024-1"), "DUNNED");
            assertEquals(1, job.all());
        }
    }

    @Test
    void sumsCostCentres() throws Exception {
        CostCentres centres = new CostCentres(source::getConnection);
        assertEquals("120.50", centres.sum("phone"));
        assertEquals("240.50", centres.sumOf("OPEN", "PAID"));
        assertEquals("40.00", centres.year(2023));
    }

    @Test
    void countsForReports() throws Exception {
        ReportQueries queries = new ReportQueries();
        assertEquals(Map.of("MED", 1, "ICU", 1), queries.perWard(null, "1980-01-01"));
        assertEquals(3, queries.perWard("1900-01-01", null).size());
        assertEquals(2, queries.count(ReportQueries.Kind.NAME, "Keller"));
        assertEquals(1, queries.count(ReportQueries.Kind.WARD, "ICU"));
        assertEquals(3, queries.count(ReportQueries.Kind.ALL, ""));
        assertEquals(3, queries.exists(ReportQueries.Kind.WARD));
        StatisticsDao statistics = new StatisticsDao();
        statistics.setDataSource(source);
        assertEquals(1, statistics.count(Map.of("state", "PAID")));
        assertEquals(3, statistics.count(Map.of()));
        assertEquals(List.of("2023-9"), statistics.issued(List.of("PAID", "OPEN"), "2023"));
        assertTrue(statistics.remember("today") > 0);
        assertEquals("2024-2", statistics.newest("invoice", "OPEN"));
    }

    @Test
    void runsThePharmacy() throws Exception {
        StockRepository stock = new StockRepository(source.getConnection());
        assertEquals(100, stock.stock("IBU"));
        assertTrue(stock.take("IBU", 40));
        assertEquals(60, stock.stock("IBU"));
        assertEquals(Map.of("Aspirin", 5), stock.below(10));
        stock.close();
        DrugCatalogue catalogue = new DrugCatalogue(source);
        assertEquals("ASP", catalogue.search("spir", DrugCatalogue.Order.NAME).get(0).code());
        assertEquals(2, catalogue.ofSupplier("Galen", "").size());
        Narcotics narcotics = new Narcotics(new JdbcTemplate(source));
        assertEquals(12, narcotics.stock("Morphine"));
        assertEquals(List.of("IBU"), narcotics.codes("Galen", 10));
        assertEquals("Narco", narcotics.supplier("MOR"));
    }

    @Test
    void feeds() throws Exception {
        try (Connection connection = source.getConnection()) {
            MealDao meals = new MealDao(connection);
            LocalDate day = LocalDate.of(2024, 3, 1);
            assertEquals(3, meals.ordered("MED", day, "soup"));
            meals.order("MED", day, "soup", 4);
            assertEquals(7, meals.ordered("MED", day, "soup"));
            assertEquals(Map.of("soup", 7, "beef", 2), meals.kitchen(day));
            assertEquals(Map.of("beef", 2), meals.kitchen(day, "SUR", "ICU"));
        }
    }

    @Test
    void audits() throws Exception {
        AuditRepository audit = new AuditRepository(source);
        audit.add("rossi", "is late");
        assertEquals(List.of("logout"), audit.of("meier", 20).subList(0, 1));
        assertTrue(audit.any("meier"));
        assertEquals(2, audit.purge("2021-01-01 00:00:00"));
    }

    @Test
    void readsTariffsAndStatements() throws Exception {
        assertEquals("12.50", TariffImport.read("<t><position code=\"A\">12.5</position></t>").get("A").toString());
        BankFile file = new BankFile("<s><entry><ref>R1</ref><amount>10.00</amount></entry><entry><ref>R2</ref><amount>5</amount></entry></s>");
        assertEquals(List.of(new BigDecimal("10.00")), file.payments("R1"));
        assertEquals(27, PaymentSlip.reference(4711).length());
        InvoiceNumbers numbers = new InvoiceNumbers();
        assertNotEquals(numbers.secretLink("1"), numbers.secretLink("1"));
    }
}
