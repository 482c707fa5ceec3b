using System.Linq;
using System.Web.Mvc;

namespace Helpdesk.Web.Controllers
{
    public class TicketsController : Controller
    {
        private readonly HelpdeskEntities _db = new HelpdeskEntities();

        public ActionResult Mine(string mail)
        {
            var open = _db.Database.SqlQuery<int>("SELECT COUNT(*) FROM tickets WHERE closed IS NULL AND mail = @p0", mail ?? "").Single();
            return View(open);
        }
    }
}
