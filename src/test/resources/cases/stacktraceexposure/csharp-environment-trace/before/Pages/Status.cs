using System;
using Microsoft.AspNetCore.Mvc;

public class StatusController : Controller
{
    public string Where() => Environment.StackTrace;
}
