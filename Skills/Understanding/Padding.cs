using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>Greetings and politeness around a request: "chào em, cho anh hỏi … với ạ".</summary>
internal static class Padding
{
    private static readonly PhraseList Before = PhraseBook.Embedded["padding-before"];
    private static readonly PhraseList After = PhraseBook.Embedded["padding-after"];

    /// <summary>The words between the padding; when everything is padding, nothing.</summary>
    public static (int First, int End) Bounds(Subject whole)
    {
        var first = whole.First;
        while (first < whole.End && Before.LongestAt(whole with { First = first }, first) is { } match)
        {
            first = match.End;
        }

        var end = whole.End;
        while (end > first && LengthBefore(whole, first, end) is > 0 and var length)
        {
            end -= length;
        }

        return (first, end);
    }

    /// <summary>"hội trường A" ends with a name; "ạ" without its mark cannot be told from it.</summary>
    private static bool IsLetter(MessageWord word) => word is { Folded.Length: 1, Marks.Length: 0 } && char.IsLetter(word.Folded[0]);

    private static int LengthBefore(Subject whole, int first, int end)
    {
        for (var at = Math.Max(first, end - 6); at < end; at++)
        {
            if (After.LongestAt(whole with { First = at, End = end }, at) is { } match && match.End == end && !IsLetter(whole.Words[at]))
            {
                return end - at;
            }
        }

        return 0;
    }
}
