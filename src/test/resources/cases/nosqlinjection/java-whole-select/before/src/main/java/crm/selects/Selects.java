package crm.selects;

import com.amazonaws.services.simpledb.model.SelectRequest;

class Selects {
    SelectRequest of(String select) {
        return new SelectRequest(select);
    }
}
