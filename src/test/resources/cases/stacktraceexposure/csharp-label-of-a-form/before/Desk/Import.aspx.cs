using System;
using System.Web.UI;

public partial class Import : Page
{
    protected void Start_Click(object sender, EventArgs args)
    {
        try { Orders.Import(File.PostedFile.InputStream); }
        catch (Exception exc)
        {
            if (exc.InnerException != null)
                ErrorLabel.Text = string.Format("{0} ({1})", exc.Message, exc.InnerException.Message);
            else
                ErrorLabel.Text = exc.Message;
        }
    }
}
