using System.Data.SqlClient;

namespace Club
{
    public class Fees
    {
        private readonly Form _form;

        public Fees(Form form)
        {
            _form = form;
        }

        public SqlCommand Paid(SqlConnection db, int member)
        {
            var command = new SqlCommand("UPDATE fees SET note = '" + Remark() + "', paid = " + Amount() + " WHERE member = " + _form.Member(), db);
            return command;
        }

        private string Remark() => "paid from " + _form.Channel;

        private decimal Amount() => decimal.Parse("0" + _form.Text);

        public string Member() => "SELECT name FROM members WHERE id = 1";
    }
}
