using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hotel.Pages;

public class LeaveModel : PageModel
{
    public IActionResult OnGet()
    {
        string target = Request.Query["to"];
        if (!Url.IsLocalUrl(target))
        {
            target = "~/";
        }
        return Redirect(target);
    }
}
