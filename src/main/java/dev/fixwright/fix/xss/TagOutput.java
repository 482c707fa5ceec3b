package dev.fixwright.fix.xss;

import dev.fixwright.fix.xss.TagLibraries.Library;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.jsp.ElExpression;
import dev.fixwright.syntax.jsp.JspFile;
import dev.fixwright.syntax.jsp.JspPart;
import dev.fixwright.syntax.jsp.JspTag;
import java.util.Optional;

/** Has tags encode what they print that were told not to, or have to be told to. */
final class TagOutput {
    private final JspFile page;
    private final TagLibraries libraries;

    TagOutput(JspFile page, TagLibraries libraries) {
        this.page = page;
        this.libraries = libraries;
    }

    /** Whether a tag sends a text of which it can be told to encode it. */
    boolean isOutput(JspTag tag) {
        return !tag.is(JspTag.Form.CLOSE)
                && (PageTags.unencoded(tag, page.text()).isPresent()
                        || PageTags.mustBeTold(tag, page, libraries.declared())
                        || PageTags.encodes(tag, page.text())
                        || isProperty(tag));
    }

    private static boolean isProperty(JspTag tag) {
        return tag.qualified().equals("jsp:getProperty");
    }

    void encode(JspPart part, Place place, ElOrigins origins, PageFix fix) {
        JspTag tag = part.tag().orElseThrow();
        String shown = "<" + tag.qualified() + ">";
        boolean html = place == Place.TEXT || place == Place.QUOTED_ATTRIBUTE || place == Place.QUERY_VALUE;
        if (!html && isScript(place) && PageTags.isOut(tag) && libraries.has(Library.ENCODER)) {
            scriptValue(part, tag, fix);
        } else if (PageTags.encodes(tag, page.text())) {
            fix.safe("every value that is written here is already encoded");
        } else if (!html) {
            fix.problem("`" + shown + "` stands " + place.words() + ", and it can only encode for HTML");
        } else if (isProperty(tag)) {
            property(part, tag, place, fix);
        } else if (holdsMarkup(tag)) {
            fix.problem("what `" + shown
                    + "` prints is HTML of its own, as its name says, which encoding would show as text");
        } else if (isHarmless(tag, origins)) {
            fix.safe("only constants, numbers and the like are written here, which needs no fix");
        } else {
            switchOn(tag, shown, fix);
        }
    }

    private static boolean isScript(Place place) {
        return place == Place.SCRIPT_STRING || place == Place.HANDLER_STRING;
    }

    private boolean holdsMarkup(JspTag tag) {
        return tag.values().stream()
                .filter(value -> value.is(JspPart.Kind.EL))
                .anyMatch(value -> ElOrigins.holdsMarkup(ElExpression.of(value.inner(page.text()))));
    }

    private boolean isHarmless(JspTag tag, ElOrigins origins) {
        return PageTags.isOut(tag)
                && tag.values().stream()
                        .allMatch(value -> value.is(JspPart.Kind.EL)
                                && origins.isEncoded(ElExpression.of(value.inner(page.text()))));
    }

    private void switchOn(JspTag tag, String shown, PageFix fix) {
        Optional<JspTag.Attribute> off = PageTags.unencoded(tag, page.text());
        String name = off.map(JspTag.Attribute::name).orElse("htmlEscape");
        fix.encoded(shown, name + "=\"true\"");
        if (off.isPresent()) {
            fix.edit(new Edit(off.get().valueStart(), off.get().valueEnd(), "true"));
        } else {
            JspTag.Attribute last = tag.attributes().get(tag.attributes().size() - 1);
            fix.edit(Edit.insert(last.end(), " htmlEscape=\"true\""));
        }
    }

    /** A tag that can only encode for HTML gives way to a function that encodes for scripts. */
    private void scriptValue(JspPart part, JspTag tag, PageFix fix) {
        String value = tag.value("value", page.text()).orElseThrow().strip();
        boolean one = tag.values().size() == 1
                && tag.values().get(0).is(JspPart.Kind.EL)
                && value.equals(page.text()
                        .substring(
                                tag.values().get(0).start(), tag.values().get(0).end()))
                && tag.is(JspTag.Form.EMPTY)
                && tag.attribute("default").isEmpty();
        if (!one) {
            fix.problem("`<" + tag.qualified() + ">` encodes for HTML and stands in a script, and its value is not one"
                    + " expression that could be encoded for that instead");
            return;
        }
        String code = value.substring(2, value.length() - 1).strip();
        String name = libraries.use(Library.ENCODER) + ":forJavaScript";
        fix.encoded("${" + code + "}", name);
        fix.edit(new Edit(part.start(), part.end(), "${" + name + "(" + code + ")}"));
    }

    /** {@code <jsp:getProperty>} prints a bean's property as it is, and cannot be told otherwise. */
    private void property(JspPart part, JspTag tag, Place place, PageFix fix) {
        Optional<String> bean = tag.value("name", page.text()).filter(name -> name.matches("\\w+"));
        Optional<String> property = tag.value("property", page.text()).filter(name -> name.matches("\\w+"));
        boolean out = place == Place.TEXT && !page.isXml() && libraries.has(Library.CORE);
        if (bean.isEmpty() || property.isEmpty() || page.ignoresEl() || !(out || libraries.has(Library.FUNCTIONS))) {
            fix.problem(
                    "`<jsp:getProperty>` prints a property as it is, and the project has no JSTL to encode it with");
            return;
        }
        String code = bean.get() + "." + property.get();
        String name = out ? libraries.use(Library.CORE) + ":out" : libraries.use(Library.FUNCTIONS) + ":escapeXml";
        fix.encoded("<jsp:getProperty>", name);
        fix.edit(new Edit(
                part.start(),
                part.end(),
                out ? "<" + name + " value=\"${" + code + "}\"/>" : "${" + name + "(" + code + ")}"));
    }
}
