using System;
using System.Web;
using System.Web.UI;

public partial class Search : Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        lblResult.Text = "Results for " + HttpUtility.HtmlEncode(Request.QueryString["q"]);
    }
}
