package crm.calls;

import org.bson.Document;

class Calls {
    Document since(String beginning, String day) {
        return Document.parse(beginning + "\"day\": \"" + day + "\"}");
    }
}
