package rules.offer;

import org.mvel2.MVEL;

class Offer {
    Object of(String city, Object offer) {
        return MVEL.eval("city == '" + city + "'", offer);
    }
}
