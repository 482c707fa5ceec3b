using System;
using System.Web.Mvc;
using log4net;

public class PayController : Controller
{
    private static readonly ILog Log = LogManager.GetLogger(typeof(PayController));

    [HttpPost]
    public ActionResult Pay(int id)
    {
        try { return Json(new { ok = Payments.Pay(id) }); }
        catch (Exception ex)
        {
            Log.Error("Unexpected error", ex);
            return Json(new { ok = false, error = "An internal error has occurred.", trace = "An internal error has occurred." });
        }
    }
}
