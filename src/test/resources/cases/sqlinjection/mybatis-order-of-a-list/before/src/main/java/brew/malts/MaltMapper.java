package brew.malts;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

public interface MaltMapper {
    @Select("SELECT name FROM malt WHERE kind = #{kind} ORDER BY ${order}")
    List<String> sorted(@Param("kind") String kind, @Param("order") String order);
}
