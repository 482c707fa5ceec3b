using System;
using System.Web.UI;

public partial class Default : Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        if (Session["user"] != null)
            Log.Visit();
        string target = Request.QueryString["next"];
        if (!Uri.IsWellFormedUriString(target, UriKind.Relative) || target.StartsWith("//"))
        {
            target = "~/";
        }
        Response.Redirect(target);
    }
}
