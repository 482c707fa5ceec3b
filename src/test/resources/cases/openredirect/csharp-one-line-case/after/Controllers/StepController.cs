using Microsoft.AspNetCore.Mvc;

public class StepController : Controller
{
    [HttpPost]
    public IActionResult Go(string step, string next)
    {
        switch (step)
        {
            case "next": string target = next.TrimEnd('/'); if (!Url.IsLocalUrl(target)) { target = "~/"; } return Redirect(target);
            case "stop": return RedirectToAction("Index");
            default: return View("Steps");
        }
    }
}
