using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Archive.Pages;

public class FindModel : PageModel
{
    public void OnPost([FromForm] FindForm form)
    {
        var number = new Regex($@"{Regex.Escape("" + form.Year)}-{Regex.Escape("" + form.Office)}-\d+");
        ViewData["found"] = Files.Where(number);
    }
}
