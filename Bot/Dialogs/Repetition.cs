using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Dialogs;

/// <summary>Tells whether something said before is wanted once more for something else: "việc 5.1 cũng thế".</summary>
internal static class Repetition
{
    private static readonly string[] Phrases = ["cung the", "cung vay", "cung nhu vay", "cung nhu the", "tuong tu", "y nhu vay", "y vay", "same for", "the same", "likewise"];

    /// <summary>Whether the words ask for it.</summary>
    public static bool IsAsked(string text)
    {
        var folded = $" {Folding.FoldToWords(text)} ";
        return Array.Exists(Phrases, phrase => folded.Contains($" {phrase} ", StringComparison.Ordinal));
    }
}
