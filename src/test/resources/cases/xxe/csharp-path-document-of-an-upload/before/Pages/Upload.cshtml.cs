using System.IO;
using System.Threading.Tasks;
using System.Xml.XPath;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Sports.Pages;

public class UploadModel : PageModel
{
    public string? Winner { get; private set; }

    public async Task OnPostAsync(IFormFile results)
    {
        using var copy = new MemoryStream();
        await results.CopyToAsync(copy);
        copy.Position = 0;
        Winner = new XPathDocument(copy).CreateNavigator().SelectSingleNode("/results/first")?.Value;
    }
}
