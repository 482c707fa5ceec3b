package brew.vats;

import java.util.List;
import org.apache.ibatis.annotations.Select;

public interface VatMapper {
    @Select(Sql.FIND)
    List<String> found(String code);
}
