using System;
using System.Text.RegularExpressions;

namespace Tickets;

public sealed class Mentions
{
    public int Count(string comment, string user)
    {
        var regex = new Regex($@"(?<!\w)@{Regex.Escape(user ?? "")}\b", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
        return regex.Matches(comment).Count;
    }
}
