using System.Data.SqlClient;
using System.Text;

namespace Realty
{
    public class Flats
    {
        public SqlCommand Search(SqlConnection db, string district, int? rooms)
        {
            StringBuilder sql = new StringBuilder("SELECT * FROM flats");
            int head = sql.Length;
            if (district != null)
            {
                sql.Append(" WHERE district = @district");
            }
            if (rooms.HasValue)
            {
                sql.Append(sql.Length > head ? " AND " : " WHERE ");
                sql.Append("rooms = @rooms");
            }
            var command = new SqlCommand(sql.ToString(), db);
            command.Parameters.AddWithValue("@district", district ?? "");
            command.Parameters.AddWithValue("@rooms", (object)rooms ?? System.DBNull.Value);
            return command;
        }
    }
}
