package dev.writ.policy.rulebook;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A static site as a program reads it: every page parsed as XML, which fails where a page is not well-formed. */
record Site(Map<String, Element> pages) {

    static Site of(Map<String, String> files) {
        var pages = new TreeMap<String, Element>();
        files.forEach((name, text) -> {
            if (name.endsWith(".html")) {
                pages.put(name, parsed(name, text));
            }
        });
        return new Site(pages);
    }

    /** A page that is there. */
    Element page(String name) {
        return Optional.ofNullable(pages.get(name)).orElseThrow(() -> new AssertionError("there is no " + name));
    }

    /** All elements of a page. */
    List<Element> elements(String page) {
        var found = new ArrayList<Element>();
        var all = page(page).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            found.add((Element) all.item(i));
        }
        return found;
    }

    /** All elements of all pages. */
    List<Element> elements() {
        return pages.keySet().stream().flatMap(page -> elements(page).stream()).toList();
    }

    /** The anchors of a page, as often as they occur. */
    List<String> anchors(String page) {
        return elements(page).stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static Element parsed(String name, String text) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("`" + name + "` is not well-formed: " + e.getMessage(), e);
        }
    }
}
