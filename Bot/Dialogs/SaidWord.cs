using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Dialogs;

/// <summary>A word of an answer, in the forms that words of options are compared in.</summary>
/// <param name="Bare">Composed and in lower case, with its marks.</param>
/// <param name="Folded">Without them.</param>
internal readonly record struct SaidWord(string Bare, string Folded)
{
    /// <summary>Whether it was typed with marks.</summary>
    public bool HasMarks => Folded != Bare;

    /// <summary>A word as it was typed.</summary>
    public static SaidWord Of(string word)
    {
        var bare = word.Normalize().ToLowerInvariant();
        return new SaidWord(bare, Folding.FoldToWords(bare));
    }
}
