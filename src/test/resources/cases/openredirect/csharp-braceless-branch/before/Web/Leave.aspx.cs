using System;
using System.Web.UI;

namespace Clinic.Web
{
    public partial class Leave : Page
    {
        protected void Continue_Click(object sender, EventArgs e)
        {
            if (Accepted.Checked)
                Response.Redirect(Request.QueryString["to"], false);
            else
                Message.Text = "Please accept the terms.";
        }
    }
}
