package crm.mongo.old;

import com.mongodb.BasicDBObject;

class Orders {
    BasicDBObject open(String customer) {
        return new BasicDBObject("customer", String.valueOf(customer)).append("state", "open").append("copies", 1);
    }
}
