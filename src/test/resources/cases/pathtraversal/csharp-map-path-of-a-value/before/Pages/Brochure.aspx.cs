using System;
using System.IO;
using System.Web.UI;

public partial class Brochure : Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        string text = File.ReadAllText(Server.MapPath("~/brochures/" + Request["trip"] + ".txt"));
        Content.Text = Server.HtmlEncode(text);
    }
}
