package ch.lindental;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.lindental.auth.ApiKeys;
import ch.lindental.auth.OneTimeCodes;
import ch.lindental.auth.PasswordHasher;
import ch.lindental.auth.ResetTokens;
import ch.lindental.crypto.Fingerprints;
import ch.lindental.crypto.KeyPairs;
import ch.lindental.crypto.SessionBox;
import ch.lindental.crypto.StreamBox;
import ch.lindental.crypto.Vault;
import ch.lindental.exchange.FeedReader;
import ch.lindental.imports.CatalogQuery;
import ch.lindental.imports.EventImport;
import ch.lindental.imports.PartnerXml;
import ch.lindental.imports.SchemaCheck;
import ch.lindental.laboratory.DeviceExchange;
import ch.lindental.laboratory.ReferenceRanges;
import ch.lindental.laboratory.ResultImport;
import ch.lindental.messaging.Letters;
import ch.lindental.messaging.QueueStore;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

public class XmlAndCryptoTest {
    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes());
    }

    @Test
    void readsXml() throws Exception {
        assertEquals(Map.of("S1", "5.2"), new ResultImport().read(in("<r><result sample=\"S1\"> 5.2 </result></r>")));
        assertEquals("X9", new DeviceExchange().serial("<h><serial>X9</serial></h>"));
        assertEquals(List.of("Galen"), new PartnerXml().names("<p><name>Galen</name></p>"));
        assertEquals(List.of("Galen"), new PartnerXml().namesAgain("<p><name>Galen</name></p>"));
        assertEquals(2, new EventImport().elements("<a><b/></a>"));
        assertEquals("t", new EventImport().firstText("<a>t</a>"));
        assertEquals(List.of("News"), new FeedReader().parse("<rss><title>News</title></rss>"));
    }

    @Test
    void asksXml() throws Exception {
        ReferenceRanges ranges = new ReferenceRanges(in("<ranges><test name='K' sex='f' group='ion' unit='mmol'><normal>3-5</normal></test></ranges>"));
        assertEquals("3-5", ranges.normal("K", "f"));
        assertEquals("", ranges.normal("K", "m"));
        assertEquals(1, ranges.tests(null));
        assertEquals(1, ranges.tests("ion"));
        assertEquals("mmol", ranges.unit(1));
        CatalogQuery catalog = new CatalogQuery("<c><drug code='A'><price>4</price></drug><user><name>u</name><pin>1</pin></user></c>");
        assertEquals("4", catalog.price("A"));
        assertTrue(catalog.login("u", "1"));
        assertFalse(catalog.login("u", "2"));
        assertEquals(4.0, catalog.total());
    }

    @Test
    void checksSchemas() throws Exception {
        SchemaCheck check = new SchemaCheck("<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a' type='xs:int'/></xs:schema>");
        assertTrue(check.valid("<a>1</a>"));
        assertFalse(check.valid("<a>x</a>"));
    }

    @Test
    void encryptsAndDecrypts() throws Exception {
        Vault vault = new Vault();
        assertEquals("secret", vault.unlock(vault.lock("secret")));
        SessionBox box = new SessionBox();
        assertEquals("text", box.open(box.seal("text")));
        StreamBox stream = new StreamBox();
        assertArrayEquals(new byte[] {4, 5}, stream.open(stream.seal(new byte[] {4, 5})));
        KeyPairs pairs = new KeyPairs();
        byte[] key = pairs.unwrap(pairs.wrap(new byte[] {7, 7, 7}));
        assertEquals(7, key[key.length - 1]);
    }

    @Test
    void hashes() throws Exception {
        assertEquals("21a5bb4bdcd8bdca6c4ac3b3e4a7eb9e22d02a04".length(), PasswordHasher.hash("alpenrose").length());
        assertTrue(Fingerprints.same(new byte[] {1}, new byte[] {1}));
        assertFalse(Fingerprints.same(new byte[] {1}, new byte[] {2}));
        ApiKeys keys = new ApiKeys();
        keys.add("k");
        assertTrue(keys.knows("k"));
        assertFalse(keys.knows("l"));
    }

    @Test
    void makesTokens() {
        ResetTokens tokens = new ResetTokens();
        String token = tokens.create(Instant.EPOCH);
        assertNotEquals(token, tokens.create(Instant.EPOCH));
        assertTrue(tokens.use(token, Instant.EPOCH));
        assertFalse(tokens.use(token, Instant.EPOCH));
        OneTimeCodes codes = new OneTimeCodes();
        assertTrue(codes.check("u", codes.send("u")));
    }

    @Test
    void storesMessages() throws Exception {
        QueueStore store = new QueueStore();
        assertEquals("hi", store.read(store.write(new QueueStore.Message("a", "hi"))).text);
        Letters letters = new Letters();
        Letters.Letter letter = new Letters.Letter();
        letter.to = "x";
        assertEquals("x", letters.read(letters.write(letter)).to);
    }
}
