using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;

public class GrepController : Controller
{
    public bool Has(string line) => Regex.IsMatch(line, Request.Query["q"]);
}
