using System;
using System.Web.UI;
using log4net;

namespace Portal.Web
{
    public partial class Search : Page
    {
        private static readonly ILog LOG = LogManager.GetLogger(typeof(Search));

        protected void Find_Click(object sender, EventArgs e)
        {
            string words = Request.Form["words"];
            int page = int.Parse(Request["page"] ?? "1");
            LOG.InfoFormat("search for {0}, page {1}", words, page);
        }
    }
}
