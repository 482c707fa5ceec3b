using System.Data;
using System.Data.SqlClient;

namespace Parking
{
    public class Permits
    {
        public SqlCommand Valid(SqlConnection db, int zone, string plate)
        {
            return new SqlCommand("SELECT until FROM permits WHERE zone = @zone AND plate = @plate", db)
            {
                CommandType = CommandType.Text,
                Parameters = { new SqlParameter("@zone", zone), new SqlParameter("@plate", plate ?? "") }
            };
        }
    }
}
