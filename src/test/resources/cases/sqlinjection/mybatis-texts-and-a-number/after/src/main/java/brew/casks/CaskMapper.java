package brew.casks;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

public interface CaskMapper {
    @Select({
        "SELECT code FROM cask",
        "WHERE cellar = #{cellar} AND name LIKE CONCAT('%', #{part}, '%')",
        "AND litres > #{litres}"
    })
    List<String> search(@Param("cellar") String cellar, @Param("part") String part, @Param("litres") int litres);
}
