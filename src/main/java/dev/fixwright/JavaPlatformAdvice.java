package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.JavaAdvice;
import java.util.List;

/** What Java's authors alone can mend, or need not: each rule gets the reason why nothing is changed. */
final class JavaPlatformAdvice {
    private JavaPlatformAdvice() {}

    static List<Fixer> all() {
        return List.of(
                new JavaAdvice(
                        "urlrewriting",
                        "the address is written as the servlet container wants it; have it keep sessions in"
                                + " cookies only, by `<tracking-mode>COOKIE</tracking-mode>` in web.xml, and nothing"
                                + " has to change here"),
                new JavaAdvice(
                        "cookielifetime",
                        "how long a visitor is meant to be known is for its authors to say; let the cookie"
                                + " end with the session if it proves who somebody is"),
                new JavaAdvice(
                        "entityexposure",
                        "which fields visitors may set or read is for its authors to say; take a class with"
                                + " just these for the request or the answer"),
                new JavaAdvice(
                        "externalconfiguration",
                        "which catalogues or settings a request may choose is for its authors to say; compare"
                                + " the value with a list of them"),
                new JavaAdvice(
                        "latechange",
                        "whether what is checked and what is changed later are one text, and which of both"
                                + " the rest of the code wants, is for its authors to say; change the text first, then"
                                + " check the result"),
                new JavaAdvice(
                        "grantedpermissions",
                        "the code that gets the permission may need it, which only its authors can tell;"
                                + " newer versions of Java pay no heed to such permissions at all"),
                new JavaAdvice(
                        "owncryptography",
                        "what was hashed or encrypted in this way before has to stay readable, and both ends"
                                + " have to change together; move to a hash or cipher of the platform, or to TLS"),
                new JavaAdvice(
                        "nullbytes",
                        "there is nothing to fix: since version 7u40 Java itself refuses file names with null"
                                + " bytes, and no check can be fooled by one"),
                new JavaAdvice(
                        "formvalidation",
                        "what the fields of the form may hold is for its authors to say; check it in" + " `validate`"),
                new JavaAdvice(
                        "androiddata",
                        "for whom the data or the page is meant is for its authors to say; name the receiver,"
                                + " keep files inside the app, and let only pages of your own into web views"),
                new JavaAdvice(
                        "androidintents",
                        "which apps may send what is for its authors to say; do not export this part of the"
                                + " app, or check what came before using it"),
                new JavaAdvice(
                        "androidlogin",
                        "which key of the key store the fingerprint is to unlock is for its authors to say;"
                                + " pass a CryptoObject and use its cipher afterwards"),
                new JavaAdvice(
                        "actuators",
                        "everybody may ask the management addresses here, and which role those have who watch the"
                                + " application is not said; ask for that role"),
                new JavaAdvice(
                        "unsafereflection",
                        "which classes may be named is for its authors to say; look the name up in a map of" + " them"),
                new JavaAdvice(
                        "deserializationgadget",
                        "what the class does when it is read may be needed by those who store it; the attack"
                                + " itself has to be ended where objects come in from outside"),
                new JavaAdvice(
                        "sideeffectassertion",
                        "whether the change is also meant where assertions are off, which they are unless"
                                + " asked for, is for its authors to say; make it first and assert its result"),
                new JavaAdvice(
                        "publiclock",
                        "callers and subclasses may hold the same lock on purpose, which cannot be seen from"
                                + " here; lock on a private final object if none does"),
                new JavaAdvice(
                        "requestsize",
                        "how large an upload may be is for its authors to say; set the limit to what the"
                                + " application needs"),
                new JavaAdvice(
                        "addressrules",
                        "which of the rules is meant for the address, or who is meant to be let in, is for"
                                + " its authors to say; put the special rules first"),
                new JavaAdvice(
                        "logsettings",
                        "there is nothing to fix: the rule only draws attention to how the log is set up"),
                new JavaAdvice(
                        "beanproperties",
                        "which fields may be set from outside is for its authors to say; take only the names"
                                + " of a list"),
                new JavaAdvice(
                        "trustedpackages",
                        "which classes the messages hold is for its authors to say; name their packages by"
                                + " `setTrustedPackages`"),
                new JavaAdvice(
                        "permissioncheck",
                        "which right is needed here is for its authors to say; ask for it by a constant name"),
                new JavaAdvice(
                        "xmlinjection",
                        "which of the joined texts are values and which are markup cannot be told for sure; escape each"
                                + " value, or write the document with an XMLStreamWriter"),
                new JavaAdvice(
                        "custominjection",
                        "the call was listed by those who run the scanner, and what makes a value good for it is known to"
                                + " them only"));
    }
}
