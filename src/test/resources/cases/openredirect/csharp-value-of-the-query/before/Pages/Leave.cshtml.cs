using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hotel.Pages;

public class LeaveModel : PageModel
{
    public IActionResult OnGet()
    {
        return Redirect(Request.Query["to"]);
    }
}
