package ch.lindental;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.lindental.archive.DocumentStore;
import ch.lindental.archive.PictureCache;
import ch.lindental.archive.ZipExport;
import ch.lindental.archive.ZipImport;
import ch.lindental.config.Folders;
import ch.lindental.jobs.FileSweeper;
import ch.lindental.laboratory.LabReport;
import ch.lindental.mail.MailTemplates;
import ch.lindental.pharmacy.BatchImport;
import ch.lindental.reports.ReportTemplates;
import ch.lindental.tools.ExportTool;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class FilesTest {
    @TempDir
    Path folder;

    @Test
    void keepsDocuments() throws Exception {
        Folders folders = new Folders(folder.toFile());
        DocumentStore store = new DocumentStore(folders);
        store.save("17", "scan one.txt", "text".getBytes());
        assertTrue(store.exists("17/scan one.txt"));
        assertEquals("text", new String(store.open("17/scan one.txt").readAllBytes()));
        store.copy("17/scan one.txt", "copy..txt");
        assertTrue(store.exists("copy..txt"));
        assertFalse(store.exists("none"));
        assertEquals("scan-4.tif", store.scan(4).getName());
    }

    @Test
    void zipsAndUnzips() throws Exception {
        Path from = Files.createDirectories(folder.resolve("from/deep"));
        Files.writeString(from.resolve("a.txt"), "a");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ZipExport().write(folder.resolve("from"), bytes);
        Path zip = Files.write(folder.resolve("all.zip"), bytes.toByteArray());
        assertEquals(1, new ZipImport().into(zip.toFile(), folder.resolve("to")));
        assertEquals("a", Files.readString(folder.resolve("to/deep/a.txt")));
        new ZipImport().checked(zip.toFile(), folder.resolve("again").toFile());
        assertTrue(Files.exists(folder.resolve("again/deep/a.txt")));
    }

    @Test
    void readsTemplates() throws Exception {
        Files.writeString(folder.resolve("occupancy.html"), "<p>${x}</p>");
        ReportTemplates templates = new ReportTemplates(folder.toString());
        assertEquals("<p>${x}</p>", templates.load("occupancy"));
        assertEquals("<p>${x}</p>", templates.known("occupancy"));
        Files.writeString(folder.resolve("bill_fr.txt"), "facture");
        assertEquals("facture", new MailTemplates(folder).load("bill", Locale.FRENCH));
        assertTrue(new MailTemplates(folder).add("new.txt", "x"));
        assertFalse(new MailTemplates(folder).add("new.txt", "x"));
    }

    @Test
    void importsAndExports() throws Exception {
        Files.writeString(folder.resolve("galen.csv"), "#head\nIBU;10\nASP;5\n");
        BatchImport batches = new BatchImport(folder.toFile());
        assertEquals(2, batches.read("galen.csv").size());
        assertEquals(19, batches.size("galen"));
        assertEquals(List.of("galen.csv"), batches.waiting());
        File file = new ExportTool(folder.toFile()).export("out", List.of(List.of("a;b", "c")));
        assertEquals("\"a;b\";c\r\n", Files.readString(file.toPath()));
    }

    @Test
    void sweeps() throws Exception {
        Folders folders = new Folders(folder.toFile());
        Files.createDirectories(folders.temporary());
        Files.createDirectories(folders.imports());
        Files.createDirectories(folders.letters().toPath());
        Files.writeString(folders.temporary().resolve("upload-7"), "x");
        Files.writeString(folders.letters().toPath().resolve("a"), "x");
        FileSweeper sweeper = new FileSweeper(folders);
        assertTrue(sweeper.removeUpload("7"));
        assertTrue(sweeper.rename("a", "b"));
        assertEquals(0, sweeper.size("none"));
    }

    @Test
    void cachesPictures() {
        PictureCache cache = new PictureCache();
        cache.put("http://a", new byte[] {1});
        assertArrayEquals(new byte[] {1}, cache.get("http://a"));
    }

    @Test
    void transformsReports() throws Exception {
        Files.writeString(folder.resolve("report_de.xsl"), "<xsl:stylesheet version='1.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'><xsl:template match='/'><b><xsl:value-of select='/r'/></b></xsl:template></xsl:stylesheet>");
        assertEquals("<b>7</b>", new LabReport(folder.toFile()).html("<r>7</r>", "de").strip());
        assertTrue(new LabReport(folder.toFile()).plain("<r>7</r>").contains("<r>7</r>"));
    }
}
