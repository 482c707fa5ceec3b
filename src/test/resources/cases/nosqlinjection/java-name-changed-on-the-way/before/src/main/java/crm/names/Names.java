package crm.names;

import org.bson.Document;

class Names {
    Document of(String name) {
        String query = "{\"name\": \"" + name + "\"}";
        name = name.trim();
        System.out.println("Asked for " + name);
        return Document.parse(query);
    }
}
