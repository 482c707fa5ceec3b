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
            {
                System.Diagnostics.Trace.TraceError("{0}", exc);
                ErrorLabel.Text = string.Format("{0} ({1})", "An internal error has occurred.", "An internal error has occurred.");
            }
            else
                ErrorLabel.Text = exc.Message;
        }
    }
}
