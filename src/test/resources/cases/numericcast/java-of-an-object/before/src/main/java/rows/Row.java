package rows;

import java.util.Map;

class Row {
    int places(Map<String, Object> row) {
        return (int) row.get("places");
    }
}
