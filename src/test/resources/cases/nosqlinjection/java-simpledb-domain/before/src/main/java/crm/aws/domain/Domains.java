package crm.aws.domain;

import com.amazonaws.services.simpledb.model.SelectRequest;

class Domains {
    SelectRequest all(String domain) {
        return new SelectRequest("select count(*) from " + domain);
    }
}
