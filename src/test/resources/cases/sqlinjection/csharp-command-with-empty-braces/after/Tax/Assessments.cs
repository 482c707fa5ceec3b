using MySql.Data.MySqlClient;

namespace Tax
{
    public class Assessments
    {
        private readonly MySqlConnection _db;

        public Assessments(MySqlConnection db) { _db = db; }

        public object Amount(string taxpayer, int year)
        {
            return new MySqlCommand("SELECT amount FROM assessments WHERE taxpayer = @taxpayer AND year = @year", _db) { Parameters = { new MySqlParameter("@taxpayer", taxpayer ?? ""), new MySqlParameter("@year", year) } }.ExecuteScalar();
        }
    }
}
