using Oracle.ManagedDataAccess.Client;

namespace Plant
{
    public class Shifts
    {
        public OracleDataReader Planned(OracleConnection db, string hall, string foreman)
        {
            string sql = "SELECT id, begins FROM shifts WHERE hall = '" + hall + "'";
            if (!string.IsNullOrEmpty(foreman))
            {
                sql += " AND foreman = '" + foreman + "'";
            }
            var cmd = new OracleCommand(sql, db);
            return cmd.ExecuteReader();
        }
    }
}
