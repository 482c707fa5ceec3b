using Oracle.ManagedDataAccess.Client;

namespace Mill
{
    public class Orders
    {
        public OracleDataReader Search(OracleConnection db, int mill, string grain, string state)
        {
            var sql = "SELECT id, grain, tons FROM mill_orders WHERE mill = :mill AND grain = '" + grain + "' AND state = '" + state + "'";
            var cmd = new OracleCommand(sql, db);
            cmd.BindByName = true;
            cmd.Parameters.Add("mill", mill);
            return cmd.ExecuteReader();
        }
    }
}
