using System;
using System.IO;
using System.Web.UI;

public partial class Brochure : Page
{
    protected void Page_Load(object sender, EventArgs e)
    {
        string path = Server.MapPath("~/brochures/" + Request["trip"] + ".txt");
        if (!Path.GetFullPath(path).StartsWith(Path.GetFullPath(Server.MapPath("~/brochures")).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new IOException("The path leads out of its folder.");
        }
        string text = File.ReadAllText(path);
        Content.Text = Server.HtmlEncode(text);
    }
}
