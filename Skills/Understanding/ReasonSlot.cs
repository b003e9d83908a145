using Assistant.Skills.Understanding.Grammar;

namespace Assistant.Skills.Understanding;

/// <summary>Why somebody asks for something.</summary>
/// <param name="First">The word at which it begins, "vì" included; the end of the message where no reason is given.</param>
/// <param name="Text">The reason as written; null where none is given.</param>
internal sealed record ReasonSlot(int First, string? Text)
{
    private const int FewestWords = 2;

    private static readonly PhraseList Heads = PhraseBook.Embedded["reason"];
    private static readonly PhraseList Wholes = PhraseBook.Embedded["reason-whole"];
    private static readonly PhraseList Answers = PhraseBook.Embedded["reason-not"];

    /// <summary>Reads what stands behind "vì", "do", "lý do"; else the clause behind everything else that was told ("…, anh Hùng bận").</summary>
    /// <param name="reading">The message.</param>
    /// <param name="from">The first word that may begin it.</param>
    /// <param name="told">The word behind all that has a slot of its own.</param>
    public static ReasonSlot Of(Reading reading, int from, int told)
    {
        var subject = reading.Subject;
        for (var at = Math.Max(from, subject.First); at < subject.End; at++)
        {
            if (Heads.LongestAt(subject, at) is { } head && head.End < subject.End && !(at > 0 && reading.Message.Folded[at - 1] == "thay") && Answers.LongestAt(subject, at) is null)
            {
                var first = Wholes.LongestAt(subject, at) is not null ? at : head.End;
                return new ReasonSlot(at, NullIfEmpty(reading.Message.Slice(first, subject.End)));
            }
        }

        for (var at = Math.Max(told, subject.First + 1); at <= subject.End - FewestWords; at++)
        {
            if (WordGap.HasBreak(reading.Message, at) && Answers.LongestAt(subject, at) is null)
            {
                return new ReasonSlot(at, NullIfEmpty(reading.Message.Slice(at, subject.End)));
            }
        }

        return new ReasonSlot(subject.End, null);
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
