package brew.vats;

import java.util.List;
import org.apache.ibatis.annotations.Select;

public interface VatMapper {
    String FIND = "SELECT name FROM vat WHERE code = '${code}'";

    @Select(FIND)
    List<String> found(String code);
}
