package brew.vats;

import java.util.List;
import org.apache.ibatis.annotations.Select;

public interface VatMapper {
    @Select(value = "SELECT name FROM vat WHERE code = #{code}", databaseId = "it's")
    List<String> found(String code);
}
