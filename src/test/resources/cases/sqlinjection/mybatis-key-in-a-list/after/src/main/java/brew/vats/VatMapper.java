package brew.vats;

import java.util.List;
import org.apache.ibatis.annotations.Select;

public interface VatMapper {
    @Select("SELECT name FROM vat WHERE id IN (1, #{id})")
    List<String> found(long id);
}
