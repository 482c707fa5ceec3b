using System;
using System.Web.UI;

namespace Clinic.Web
{
    public partial class Leave : Page
    {
        protected void Continue_Click(object sender, EventArgs e)
        {
            if (Accepted.Checked)
            {
                string target = Request.QueryString["to"];
                if (!Uri.IsWellFormedUriString(target, UriKind.Relative) || target.StartsWith("//"))
                {
                    target = "~/";
                }
                Response.Redirect(target, false);
            }
            else
                Message.Text = "Please accept the terms.";
        }
    }
}
