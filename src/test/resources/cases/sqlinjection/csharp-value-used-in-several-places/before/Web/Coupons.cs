using MySql.Data.MySqlClient;

namespace Web
{
    public class Coupons
    {
        public bool Redeem(MySqlConnection db, string entered, int account)
        {
            string code = "SHOP-" + entered.Trim();
            int holder = CurrentHolder(account);
            if (code.Length != 13 || holder == 0)
            {
                return false;
            }
            var use = new MySqlCommand("UPDATE coupons SET used = 1, note = '" + code + "' WHERE code = '" + code + "' AND holder = " + holder, db);
            return use.ExecuteNonQuery() == 1;
        }

        private int CurrentHolder(int account) => account * 10;
    }
}
