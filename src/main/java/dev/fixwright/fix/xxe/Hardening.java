package dev.fixwright.fix.xxe;

import java.util.List;

/**
 * How one kind of XML factory is told to leave external entities alone.
 *
 * @param type the factory's class
 * @param makers the methods that make a parser, in whose method scanners look for the settings
 * @param lines the statements, with {@code %s} for the factory
 * @param imports the classes that the statements name
 * @param thrown the checked exceptions that the statements throw, each with its ancestors; any of a group's names will do
 */
record Hardening(
        String type, List<String> makers, List<String> lines, List<String> imports, List<List<String>> thrown) {
    private static final String NO_DOCTYPE =
            "%s.setFeature(\"http://apache.org/xml/features/disallow-doctype-decl\", true);";
    private static final String NO_GENERAL =
            "%s.setFeature(\"http://xml.org/sax/features/external-general-entities\", false);";
    private static final String NO_PARAMETER =
            "%s.setFeature(\"http://xml.org/sax/features/external-parameter-entities\", false);";
    private static final String SECURE = "%s.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);";
    private static final String CONSTANTS = "javax.xml.XMLConstants";
    private static final List<String> CONFIGURATION = List.of("ParserConfigurationException");
    private static final List<String> SAX = List.of("SAXException");

    static final Hardening READER =
            new Hardening("org.xml.sax.XMLReader", List.of("parse"), List.of(NO_DOCTYPE), List.of(), List.of(SAX));
    static final Hardening VALIDATOR = new Hardening(
            "javax.xml.validation.Validator",
            List.of("validate"),
            List.of(
                    "%s.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, \"\");",
                    "%s.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, \"\");"),
            List.of(CONSTANTS),
            List.of(SAX));

    /** Those whose settings belong to the factory that a parser is made by. */
    static final List<Hardening> FACTORIES = List.of(
            new Hardening(
                    "javax.xml.parsers.DocumentBuilderFactory",
                    List.of("newDocumentBuilder"),
                    List.of(NO_DOCTYPE),
                    List.of(),
                    List.of(CONFIGURATION)),
            new Hardening(
                    "javax.xml.parsers.SAXParserFactory",
                    List.of("newSAXParser"),
                    List.of(NO_DOCTYPE),
                    List.of(),
                    List.of(CONFIGURATION, SAX)),
            new Hardening(
                    "javax.xml.stream.XMLInputFactory",
                    List.of("createXMLStreamReader", "createXMLEventReader", "createFilteredReader"),
                    List.of(
                            "%s.setProperty(XMLInputFactory.SUPPORT_DTD, false);",
                            "%s.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);"),
                    List.of("javax.xml.stream.XMLInputFactory"),
                    List.of()),
            transformer("javax.xml.transform.TransformerFactory"),
            transformer("javax.xml.transform.sax.SAXTransformerFactory"),
            new Hardening(
                    "javax.xml.validation.SchemaFactory",
                    List.of("newSchema"),
                    List.of(
                            "%s.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, \"\");",
                            "%s.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, \"\");"),
                    List.of(CONSTANTS),
                    List.of(SAX)),
            new Hardening("org.jdom2.input.SAXBuilder", List.of("build"), List.of(NO_DOCTYPE), List.of(), List.of()),
            new Hardening("org.jdom.input.SAXBuilder", List.of("build"), List.of(NO_DOCTYPE), List.of(), List.of()),
            new Hardening("org.dom4j.io.SAXReader", List.of("read"), List.of(NO_DOCTYPE), List.of(), List.of(SAX)));

    private static Hardening transformer(String type) {
        return new Hardening(
                type,
                List.of("newTransformer", "newTemplates", "newTransformerHandler", "newXMLFilter"),
                List.of(
                        "%s.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, \"\");",
                        "%s.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, \"\");"),
                List.of(CONSTANTS),
                List.of());
    }

    /** The same for documents that bring a document type of their own: it is read, entities from elsewhere are not. */
    Hardening keepingDoctypes() {
        return lines.contains(NO_DOCTYPE)
                ? new Hardening(type, makers, List.of(SECURE, NO_GENERAL, NO_PARAMETER), List.of(CONSTANTS), thrown)
                : this;
    }

    /** The same for parsers of others than the JDK, which know none of its properties. */
    Hardening portable() {
        boolean bySchema = type.endsWith("SchemaFactory");
        return bySchema || type.endsWith("TransformerFactory")
                ? new Hardening(
                        type,
                        makers,
                        List.of(SECURE),
                        List.of(CONSTANTS),
                        bySchema
                                ? List.of(SAX)
                                : List.of(List.of("TransformerConfigurationException", "TransformerException")))
                : this;
    }

    /** What a setting of each line is known by, to see whether it is there already. */
    List<String> marks() {
        return lines.stream()
                .map(line -> line.replaceFirst("^%s\\.", "").replaceFirst(", [^,]*\\);$", ""))
                .toList();
    }
}
