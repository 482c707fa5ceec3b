using System.Data.SqlClient;

namespace Bank
{
    public class Transfers
    {
        public void Book(SqlConnection db, SqlTransaction tx, string from, decimal amount, string note)
        {
            using (var cmd = db.CreateCommand())
            {
                cmd.Transaction = tx;
                cmd.CommandText = "INSERT INTO bookings (account, amount, note) VALUES (@account, @amount, @note)";
                cmd.Parameters.AddWithValue("@account", from);
                cmd.Parameters.AddWithValue("@amount", amount);
                cmd.Parameters.AddWithValue("@note", note);
                cmd.ExecuteNonQuery();

                cmd.CommandText = "UPDATE accounts SET balance = balance - @amount WHERE iban = '" + from + "'";
                cmd.ExecuteNonQuery();
            }
        }
    }
}
