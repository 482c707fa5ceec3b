using System;
using System.Data;
using System.Data.SqlClient;
using System.Web.UI;

namespace Sales
{
    public partial class Grid : Page
    {
        private readonly SqlDataAdapter _adapter = new SqlDataAdapter();

        protected void btnSearch_Click(object sender, EventArgs e)
        {
            _adapter.SelectCommand = new SqlCommand();
            _adapter.SelectCommand.Connection = Db.Open();
            _adapter.SelectCommand.CommandText = "SELECT * FROM sales WHERE agent = '" + txtAgent.Text + "'";
            var table = new DataTable();
            _adapter.Fill(table);
            gvSales.DataSource = table;
            gvSales.DataBind();
        }
    }
}
