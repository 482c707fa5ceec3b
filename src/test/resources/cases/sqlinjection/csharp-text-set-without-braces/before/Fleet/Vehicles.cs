using System.Data.SqlClient;

namespace Fleet
{
    public class Vehicles
    {
        public SqlDataReader Find(SqlConnection db, string key, bool byPlate)
        {
            SqlCommand cmd = db.CreateCommand();
            if (byPlate)
                cmd.CommandText = "SELECT * FROM vehicles WHERE plate = '" + key + "'";
            else
                cmd.CommandText = "SELECT * FROM vehicles WHERE chassis = '" + key + "'";
            return cmd.ExecuteReader();
        }
    }
}
