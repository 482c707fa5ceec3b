package brew.vats;

import java.util.List;
import org.apache.ibatis.annotations.Select;

public interface VatMapper {
    @Select(Sql.FIND + " AND name = '${code}'")
    List<String> found(String code);

    final class Sql {
        static final String FIND = "SELECT name FROM vat WHERE code = '${code}'";
    }
}
