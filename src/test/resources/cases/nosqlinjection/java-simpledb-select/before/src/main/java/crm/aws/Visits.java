package crm.aws;

import com.amazonaws.services.simpledb.model.SelectRequest;

class Visits {
    SelectRequest of(String customer, boolean fresh) {
        String select = "select * from visits where customer = '" + customer + "' and day is not null";
        return new SelectRequest(select, fresh);
    }
}
