using System.Data.SqlClient;

namespace Museum
{
    public class Tickets
    {
        public void Use(SqlConnection db, string code, bool group)
        {
            if (group)
            {
                string sql = "UPDATE group_tickets SET used = 1 WHERE code = '" + code + "'";
                Journal.Write(sql);
                Batch.Add(sql);
            }
            else
            {
                string sql = "UPDATE tickets SET used = 1 WHERE code = '" + code + "'";
                using (var command = new SqlCommand(sql, db))
                {
                    command.ExecuteNonQuery();
                }
            }
        }
    }
}
