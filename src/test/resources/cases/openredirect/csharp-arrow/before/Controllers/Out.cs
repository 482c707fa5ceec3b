using Microsoft.AspNetCore.Mvc;

[Route("out")]
public class OutController : ControllerBase
{
    [HttpGet]
    public IActionResult Go([FromQuery] LinkModel link) => RedirectPermanent(link.Target);
}
