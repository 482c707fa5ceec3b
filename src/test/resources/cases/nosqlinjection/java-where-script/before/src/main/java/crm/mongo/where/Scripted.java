package crm.mongo.where;

import org.bson.Document;

class Scripted {
    Document filter(String name) {
        return Document.parse("{ $where: \"this.name == '" + name + "'\" }");
    }
}
