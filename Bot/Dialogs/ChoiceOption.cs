using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Dialogs;

/// <summary>One of the options of a question.</summary>
/// <param name="Text">The option, as it is answered with.</param>
/// <param name="Detail">What is said of it beside; null for nothing.</param>
/// <param name="Names">Other words that people say for it: the issuer of a plan, the initials of a unit.</param>
internal sealed record ChoiceOption(string Text, string? Detail, IReadOnlyList<string> Names)
{
    private readonly HashSet<string> _folded = [.. Bare(Text, Detail, Names).Select(Folding.FoldToWords), .. Initials(Text)];
    private readonly HashSet<string> _marked = [.. Bare(Text, Detail, Names)];

    /// <summary>Whether a word is one of its words; typed with marks, it must have the same ones: "Sở" is not "số".</summary>
    public bool Says(string word)
    {
        var bare = word.Normalize().ToLowerInvariant();
        var folded = Folding.FoldToWords(bare);
        return folded == bare ? _folded.Contains(folded) : _marked.Contains(bare);
    }

    private static IEnumerable<string> Bare(string text, string? detail, IEnumerable<string> names) => names.Append(text).Append(detail ?? "")
        .SelectMany(words => words.Normalize().ToLowerInvariant().Split([' ', '-', '–', '/', ':', ',', '.', '“', '”', '(', ')', '…'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The initials of its words, with and without the first: "TCCB" for Phòng Tổ chức - Cán bộ.</summary>
    private static IEnumerable<string> Initials(string text)
    {
        var words = Folding.FoldToWords(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is < 3 or > 8 ? [] : [string.Concat(words.Select(word => word[0])), string.Concat(words.Skip(1).Select(word => word[0]))];
    }
}
