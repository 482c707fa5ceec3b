using System;
using System.Web.UI;

public partial class Default : Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        if (Session["user"] != null)
            Log.Visit();
        Response.Redirect(Request.QueryString["next"]);
    }
}
