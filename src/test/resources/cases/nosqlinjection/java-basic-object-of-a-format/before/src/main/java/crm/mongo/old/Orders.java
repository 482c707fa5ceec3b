package crm.mongo.old;

import com.mongodb.BasicDBObject;

class Orders {
    BasicDBObject open(String customer) {
        String json = String.format("{'customer': '%s', 'state': 'open', 'copies': 1}", customer);
        return BasicDBObject.parse(json);
    }
}
