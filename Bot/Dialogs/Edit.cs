using System.Text.RegularExpressions;
using Assistant.Knowledge.Vietnamese;

namespace Assistant.Bot.Dialogs;

/// <summary>A change asked for in words, without the words that ask for it: "sửa giờ thành 9h" is 9h, set.</summary>
/// <param name="Kind">How it is to be changed.</param>
/// <param name="Words">What with.</param>
internal sealed partial record Edit(EditKind Kind, string Words)
{
    /// <summary>The phrases of <c>Words/edits.txt</c>.</summary>
    public static WordLists Phrases { get; } = WordLists.Load("edits.txt");

    /// <summary>Whether words ask for a change.</summary>
    public static bool IsAsked(string text) => Clauses(text).Any(clause => Read(clause).Kind != EditKind.None);

    /// <summary>The sentences of a message, each of which may ask for a change of its own.</summary>
    public static IReadOnlyList<string> Clauses(string text) => [.. Ends().Split(text).Select(clause => clause.Trim()).Where(clause => clause.Length > 0)];

    /// <summary>Reads one clause.</summary>
    public static Edit Read(string clause)
    {
        var (kept, contrasted) = Contrast(clause);
        var words = Word().Matches(kept);
        var kind = contrasted ? EditKind.Set : EditKind.None;
        var at = 0;
        while (at < words.Count && Leading(kept, words, at) is var (section, length) && length > 0)
        {
            kind = section switch
            {
                "more" => EditKind.More,
                "fewer" => EditKind.Fewer,
                "set" or "repair" when kind == EditKind.None => EditKind.Set,
                _ => kind,
            };
            at += length;
        }

        return at < words.Count ? new Edit(kind, kept[words[at].Index..].Trim()) : new Edit(EditKind.None, kept);
    }

    /// <summary>The parts of a message, between commas too.</summary>
    public static IReadOnlyList<string> Parts(string text) => [.. PartEnds().Split(text).Select(part => part.Trim()).Where(part => part.Length > 0)];

    private static (string Section, int Length) Leading(string text, MatchCollection words, int at)
    {
        for (var length = Math.Min(Phrases.Longest, words.Count - at); length > 0; length--)
        {
            var last = words[at + length - 1];
            if (Phrases.SectionOf(text[words[at].Index..(last.Index + last.Length)].TrimEnd(',', ':')) is { } section)
                return (section, length);
        }

        return ("", 0);
    }

    /// <summary>"không phải X, Y" and "Y chứ không phải X" both mean Y.</summary>
    private static (string Kept, bool Contrasted) Contrast(string text)
    {
        var folded = FoldedText.Of(text);
        var match = NotThisButThat().Match(folded.Value) is { Success: true } before ? before : ThatNotThis().Match(folded.Value);
        var kept = match.Groups["kept"];
        return match.Success ? (folded.Slice(kept.Index, kept.Length), true) : (text, false);
    }

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[.;!\n])\s+")]
    private static partial Regex Ends();

    [GeneratedRegex(@"(?<=[.;!\n])\s+|,\s+")]
    private static partial Regex PartEnds();

    [GeneratedRegex(@"^(?:a |o |u |em |no |sorry,? )*(?:(?:khong|khong|ko|k|hong) phai|not) .+?(?:, | ma la | ma | but )(?:la |it's |it is )?(?<kept>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex NotThisButThat();

    [GeneratedRegex(@"^(?<kept>.+?),? (?:chu |ma )?(?:(?:khong|ko|k|hong) phai|not) .+$", RegexOptions.ExplicitCapture)]
    private static partial Regex ThatNotThis();
}
