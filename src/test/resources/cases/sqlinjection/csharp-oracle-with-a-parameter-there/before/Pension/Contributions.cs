using Oracle.ManagedDataAccess.Client;

namespace Pension
{
    public class Contributions
    {
        public object Sum(OracleConnection db, int member, string kind)
        {
            using (var cmd = new OracleCommand("SELECT SUM(amount) FROM contributions WHERE member_id = :member AND kind = '" + kind + "'", db))
            {
                cmd.Parameters.Add("member", member);
                return cmd.ExecuteScalar();
            }
        }
    }
}
