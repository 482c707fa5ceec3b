using Microsoft.AspNetCore.Mvc;

public class StepController : Controller
{
    [HttpPost]
    public IActionResult Go(string step, string next)
    {
        switch (step)
        {
            case "next": return Redirect(next.TrimEnd('/'));
            case "stop": return RedirectToAction("Index");
            default: return View("Steps");
        }
    }
}
