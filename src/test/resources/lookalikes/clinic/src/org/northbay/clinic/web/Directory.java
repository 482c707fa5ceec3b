package org.northbay.clinic.web;

import java.io.FileInputStream;
import java.io.IOException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.servlet.http.HttpServletRequest;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

public class Directory {
    private final DirContext context;

    public Directory(DirContext context) {
        this.context = context;
    }

    public int staff(HttpServletRequest request) throws NamingException {
        String uid = request.getParameter("uid");
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        String filter = "(&(objectclass=person)(|(uid=" + uid + ")(street={0})))";
        Object[] filters = new Object[] {"The streetz 4 Ms bar"};
        NamingEnumeration<SearchResult> results = context.search("ou=staff", filter, filters, controls);
        int n = 0;
        while (results.hasMore()) {
            results.next();
            n++;
        }
        return n;
    }

    public boolean exists(HttpServletRequest request) throws NamingException {
        return context.search("ou=rooms", "(cn=" + request.getParameter("room") + ")", new SearchControls())
                .hasMore();
    }

    public String phone(HttpServletRequest request) throws Exception {
        String name = request.getParameter("name");
        Document document;
        try (FileInputStream file = new FileInputStream("phones.xml")) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            document = factory.newDocumentBuilder().parse(file);
        }
        XPathFactory xpf = XPathFactory.newInstance();
        XPath xp = xpf.newXPath();
        String expression = "/phones/entry[@name='" + name + "']";
        NodeList nodes = (NodeList) xp.compile(expression).evaluate(document, XPathConstants.NODESET);
        return nodes.getLength() == 0 ? "" : nodes.item(0).getTextContent();
    }

    public String room(HttpServletRequest request, Document document) throws IOException {
        try {
            XPath xp = XPathFactory.newInstance().newXPath();
            return xp.evaluate("/rooms/room[@id='" + request.getParameter("id") + "']/text()", document);
        } catch (javax.xml.xpath.XPathExpressionException e) {
            throw new IOException(e);
        }
    }
}
