namespace Reports
{
    public static class Mask
    {
        public static string Hide(string text, string secret) =>
            System.Text.RegularExpressions.Regex.Replace(text, System.Text.RegularExpressions.Regex.Escape(secret), "•");
    }
}
