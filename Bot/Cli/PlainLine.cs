namespace Assistant.Bot.Cli;

/// <summary>Words from outside, fit for a terminal.</summary>
internal static class PlainLine
{
    /// <summary>The words in one line, and without what a terminal would take for an order.</summary>
    public static string Of(string words) => new([.. words.ReplaceLineEndings(" ").Where(letter => !char.IsControl(letter))]);
}
